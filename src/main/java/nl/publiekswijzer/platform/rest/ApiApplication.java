package nl.publiekswijzer.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The public interface: everything under /api/v1. */
@ApplicationPath("api/v1")
public class ApiApplication extends Application {}
