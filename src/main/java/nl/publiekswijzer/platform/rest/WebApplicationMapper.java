// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Refusals of the REST runtime itself, such as an unknown path or method. */
@Provider
public class WebApplicationMapper implements ExceptionMapper<WebApplicationException> {
  private static final Map<Integer, String> DETAILS =
      Map.of(
          404, "Dit adres bestaat niet. Kijk in /api/v1/openapi.json welke adressen er zijn.",
          405, "Gebruik een van de methoden die in het veld Allow staan.",
          406, "Vraag met Accept een vorm die dit adres heeft; zie /api/v1/openapi.json.",
          415, "Stuur de inhoud in de vorm die /api/v1/openapi.json noemt.");

  @Override
  public Response toResponse(WebApplicationException refusal) {
    int status = refusal.getResponse().getStatus();
    String detail = DETAILS.getOrDefault(status, "De aanvraag kon niet worden gelezen.");
    var answer = Response.fromResponse(Problem.of(status, detail).response());
    String allow = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return allow == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allow).build();
  }
}
