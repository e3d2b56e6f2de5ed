package nl.publiekswijzer.platform.rest;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is no readable JSON. */
@Provider
public class UnreadableJsonMapper implements ExceptionMapper<ProcessingException> {
  @Override
  public Response toResponse(ProcessingException failure) {
    return Problem.of(400, "De inhoud is geen leesbare JSON.").response();
  }
}
