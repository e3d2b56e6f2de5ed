// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.preservation.usecase.Preserving;
import nl.publiekswijzer.preservation.usecase.ReproductionCheck;

/** What came of making a publication again. */
@Path("publicaties/{id}/hermaking")
@Dependent
@Needs(Permission.READ)
public class ReproductionPage {
  private final Preserving preserving;
  private final ReproductionCheck check;
  private final Models models;

  @Inject
  public ReproductionPage(Preserving preserving, ReproductionCheck check, Models models) {
    this.preserving = preserving;
    this.check = check;
    this.models = models;
  }

  @POST
  public View make(@PathParam("id") UUID id) {
    var found = check.check(id);
    var publication = preserving.publication(id).publications().get(0);
    models.put("name", publication.description().title());
    models.put("path", "/ui/publicaties/" + id);
    models.put("found", found);
    models.put("verdict", found.verdict().name());
    return new View("reproduction.xhtml");
  }
}
