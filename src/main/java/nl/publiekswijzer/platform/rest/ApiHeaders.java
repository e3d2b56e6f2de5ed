package nl.publiekswijzer.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** Headers that every answer of the API carries. */
@Provider
public class ApiHeaders implements ContainerResponseFilter {
  /** Version of the interface, after the Dutch government's API rules. */
  public static final String API_VERSION = "1.0.0";

  private static final Map<String, String> HEADERS =
      Map.of(
          "API-Version", API_VERSION,
          "Content-Security-Policy", "frame-ancestors 'none'",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    HEADERS.forEach((name, value) -> response.getHeaders().putSingle(name, value));
    response.getHeaders().putIfAbsent("Cache-Control", List.of("no-store"));
  }
}
