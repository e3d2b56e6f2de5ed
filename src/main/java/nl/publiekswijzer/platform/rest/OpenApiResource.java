// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import nl.publiekswijzer.platform.OpenToAll;

/** The description of the interface, written by hand; open to everyone. */
@Path("openapi.json")
@Dependent
@OpenToAll
public class OpenApiResource {
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response show() throws IOException {
    try (var in = OpenApiResource.class.getResourceAsStream("/openapi.json")) {
      return Response.ok(in.readAllBytes()).header("Access-Control-Allow-Origin", "*").build();
    }
  }
}
