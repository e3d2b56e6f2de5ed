// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.usecase.PublicationReading;

/** What veraPDF found of a publication before it was published; it has no figures. */
@Path("publicaties/{id}/controle")
@Dependent
@Needs(Permission.READ)
public class ConformanceResource {
  private final PublicationReading publications;

  @Inject
  public ConformanceResource(PublicationReading publications) {
    this.publications = publications;
  }

  @GET
  @Produces(MediaType.APPLICATION_XML)
  public Response report(@PathParam("id") UUID id, @Context Request request) {
    var report =
        publications
            .findFile(id, PublicationFile.CONFORMANCE)
            .orElseThrow(
                () ->
                    Refused.notFound(
                        "Van deze publicatie is geen rapport van de controle bewaard."));
    return FileAnswer.of(publications.named(id, report), request, "inline");
  }
}
