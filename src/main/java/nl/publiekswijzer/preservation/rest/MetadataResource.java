// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.usecase.Packing;
import nl.publiekswijzer.preservation.usecase.Preserving;

/** The metadata of a publication and of its files, as MDTO XML 1.0.1. */
@Path("publicaties/{id}/mdto")
@Dependent
@Needs(Permission.READ)
@Produces("application/xml")
public class MetadataResource {
  private final Preserving preserving;
  private final Packing packing;

  @Inject
  public MetadataResource(Preserving preserving, Packing packing) {
    this.preserving = preserving;
    this.packing = packing;
  }

  @GET
  public Response publication(@PathParam("id") UUID id, @Context Request request) {
    var publication = read(id);
    return answer(packing.mdto(publication), publication.number() + ".MDTO.xml", request);
  }

  @GET
  @Path("{bestand}")
  public Response file(
      @PathParam("id") UUID id, @PathParam("bestand") String file, @Context Request request) {
    byte[] document =
        packing
            .mdto(read(id), file)
            .orElseThrow(() -> Refused.notFound("Deze publicatie heeft dit bestand niet."));
    return answer(document, file + ".bestand.MDTO.xml", request);
  }

  private PreservedPublication read(UUID id) {
    return preserving.record(id);
  }

  private static Response answer(byte[] document, String name, Request request) {
    var tag = new EntityTag(Sha256.of(document));
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged == null ? Response.ok(document) : unchanged;
    return answer
        .tag(tag)
        .header("Cache-Control", "private, no-cache")
        .header("Content-Disposition", "attachment; filename=\"" + name.replace('/', '_') + "\"")
        .build();
  }
}
