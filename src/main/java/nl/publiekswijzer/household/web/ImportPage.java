// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.household.usecase.ImportIntake;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** How far an import is, or why it was refused. */
@Path("beheer/editie-imports/{id}")
@Dependent
@Needs(Permission.EDITIONS)
public class ImportPage {
  private final ImportIntake intake;
  private final PageWords words;
  private final Models models;

  @Inject
  public ImportPage(ImportIntake intake, PageWords words, Models models) {
    this.intake = intake;
    this.words = words;
    this.models = models;
  }

  @GET
  public View show(@PathParam("id") UUID id) {
    var run = intake.find(id).orElseThrow(() -> Refused.notFound("Deze import bestaat niet."));
    var line = ImportLine.of(run, words.speech());
    models.put("imported", line);
    models.put("licencesPath", LicencesView.path(line.edition()));
    PageAnswer.errors(models, List.of());
    return new View("edition-progress.xhtml");
  }
}
