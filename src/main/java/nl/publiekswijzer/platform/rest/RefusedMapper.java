package nl.publiekswijzer.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.publiekswijzer.platform.Refused;

/** What is understood but not taken: its own status and reason. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {
  @Override
  public Response toResponse(Refused refused) {
    return Problem.of(refused.status(), refused.getMessage()).response();
  }
}
