// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.household.usecase.EditionValidation;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;

/** How good an estimated edition is as far as that was tested, and what is told of it. */
@Path("edities/{naam}/toets")
@Dependent
@Needs(Permission.LOOK)
public class ValidationPage {
  private final EditionValidation validations;
  private final Speech words;
  private final Models models;

  @Inject
  public ValidationPage(EditionValidation validations, PageWords words, Models models) {
    this.validations = validations;
    this.words = words.speech();
    this.models = models;
  }

  @GET
  public View show(@PathParam("naam") String name) {
    var evidence = validations.evidence(name);
    var validation = evidence.validation();
    var lines = new EvidenceLines(evidence, words);
    models.put("edition", name);
    models.put("paths", new EditionPaths(name));
    models.put("year", validation.year() == 0 ? "" : String.valueOf(validation.year()));
    models.put("untested", validation.municipal().isEmpty());
    models.put("lines", new CheckLines(evidence, words).all());
    models.put("towns", lines.towns());
    models.put("margins", lines.margins());
    models.put("spreads", lines.spreads());
    models.put("most", lines.most());
    models.put("changes", lines.changes());
    models.put("compared", lines.compared());
    models.put("predictions", lines.predictions());
    return new View("validation.xhtml");
  }
}
