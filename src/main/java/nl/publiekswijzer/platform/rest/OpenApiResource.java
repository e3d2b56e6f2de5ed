// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.platform.Settings;

/** The description of the interface, written by hand; open to everyone. */
@Path("openapi.json")
@Dependent
@OpenToAll
public class OpenApiResource {
  /** Stands in the description for the address of the server that gives it. */
  private static final String HERE = "https://publiekswijzer.example";

  private final Settings settings;

  @Inject
  public OpenApiResource(Settings settings) {
    this.settings = settings;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response show() throws IOException {
    try (var in = OpenApiResource.class.getResourceAsStream("/openapi.json")) {
      String description =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace(HERE + "/ui", settings.publicUrl() + "/ui");
      return Response.ok(description).header("Access-Control-Allow-Origin", "*").build();
    }
  }
}
