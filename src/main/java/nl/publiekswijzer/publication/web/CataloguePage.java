// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.usecase.CatalogueBrowsing;
import nl.publiekswijzer.publication.usecase.CatalogueBrowsing.Catalogue;

/** The segments and themes of an edition, to browse from one to the other. */
@Path("segmenten")
@Dependent
@Needs(Permission.LOOK)
public class CataloguePage {
  private final CatalogueBrowsing browsing;
  private final CatalogueView view;

  @Inject
  public CataloguePage(CatalogueBrowsing browsing, CatalogueView view) {
    this.browsing = browsing;
    this.view = view;
  }

  @GET
  public View segments(@QueryParam("editie") @DefaultValue("") String edition) {
    if (edition.isEmpty() && browsing.list().isEmpty()) {
      return view.empty(new View("catalogue.xhtml"));
    }
    var catalogue = read(edition);
    return view.segments(
        catalogue, browsing.findPositions(catalogue.edition().name()).orElseThrow());
  }

  @GET
  @Path("themas")
  public View themes(@QueryParam("editie") @DefaultValue("") String edition) {
    return edition.isEmpty() && browsing.list().isEmpty()
        ? view.empty(new View("themes.xhtml"))
        : view.themes(read(edition));
  }

  @GET
  @Path("{editie}/{code}")
  public View segment(@PathParam("editie") String edition, @PathParam("code") String code) {
    return view.segment(
        browsing
            .findSegment(edition, code)
            .orElseThrow(() -> Refused.notFound("Dit segment bestaat niet.")),
        code);
  }

  @GET
  @Path("{editie}/themas/{code}")
  public View theme(@PathParam("editie") String edition, @PathParam("code") String code) {
    return view.theme(
        browsing
            .findTheme(edition, code)
            .orElseThrow(() -> Refused.notFound("Dit thema bestaat niet.")));
  }

  /** The newest edition unless another one is named. */
  private Catalogue read(String edition) {
    String name = edition.isEmpty() ? browsing.list().get(0).name() : edition;
    return browsing.find(name).orElseThrow(() -> Refused.notFound("Deze editie bestaat niet."));
  }
}
