// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.compose.Composed;
import nl.publiekswijzer.publication.store.StoredFile;
import nl.publiekswijzer.publication.usecase.CatalogueMaking;

/** What an edition tells by itself: the booklet of its segments, and cards of its themes. */
@Path("catalogi/{editie}")
@Dependent
@Needs(Permission.LOOK)
@Produces("application/pdf")
public class CatalogueResource {
  private final CatalogueMaking making;

  @Inject
  public CatalogueResource(CatalogueMaking making) {
    this.making = making;
  }

  @GET
  @Path("segmentenboekje")
  public Response booklet(@PathParam("editie") String edition, @Context Request request) {
    return answer("segmentenboekje.pdf", making.segmentBooklet(edition), request);
  }

  @GET
  @Path("themakaarten")
  public Response cards(@PathParam("editie") String edition, @Context Request request) {
    return answer("themakaarten.pdf", making.themeCards(edition), request);
  }

  @GET
  @Path("themakaarten/{thema}")
  public Response card(
      @PathParam("editie") String edition,
      @PathParam("thema") String theme,
      @Context Request request) {
    return answer("themakaart.pdf", making.themeCard(edition, theme), request);
  }

  private static Response answer(String name, Optional<Composed> composed, Request request) {
    byte[] pdf =
        composed
            .map(Composed::pdf)
            .orElseThrow(
                () -> Refused.notFound("Deze editie bestaat niet, of heeft dit thema niet."));
    var file = PublicationFile.pdf(pdf);
    return FileAnswer.of(
        new StoredFile(name, file.mediaType(), Sha256.of(pdf), pdf), request, "inline");
  }
}
