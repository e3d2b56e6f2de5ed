// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

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
import nl.publiekswijzer.publication.usecase.FrontPages;

/** A small picture of the front page of a publication. */
@Path("publicaties/{id}/voorblad")
@Dependent
@Needs(Permission.READ)
public class FrontPageResource {
  private final FrontPages pages;

  @Inject
  public FrontPageResource(FrontPages pages) {
    this.pages = pages;
  }

  @GET
  @Produces("image/png")
  public Response show(@PathParam("id") UUID id, @Context Request request) {
    String digest =
        pages.findDigest(id).orElseThrow(() -> Refused.notFound("Deze publicatie bestaat niet."));
    var tag = new EntityTag("voorblad-" + digest);
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged == null ? Response.ok(pages.png(id, digest)) : unchanged;
    return answer.tag(tag).header("Cache-Control", "private, max-age=86400").build();
  }
}
