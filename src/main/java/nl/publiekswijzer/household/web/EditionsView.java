// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.rest.EditionSubmission;
import nl.publiekswijzer.household.rest.ImportReception;
import nl.publiekswijzer.household.usecase.EditionList;
import nl.publiekswijzer.household.usecase.ImportIntake;
import nl.publiekswijzer.household.usecase.Licensing;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** What the pages of the editions show. */
@Dependent
public class EditionsView {
  private static final int IMPORTS = 5;
  private static final View FORM = new View("edition-import.xhtml");

  private final EditionList editions;
  private final Licensing licensing;
  private final ImportIntake intake;
  private final PageWords words;
  private final Models models;

  @Inject
  public EditionsView(
      EditionList editions,
      Licensing licensing,
      ImportIntake intake,
      PageWords words,
      Models models) {
    this.editions = editions;
    this.licensing = licensing;
    this.intake = intake;
    this.words = words;
    this.models = models;
  }

  /**
   * An edition in the list.
   *
   * @param alike share of the streets whose households all hold one segment; may be empty
   * @param open whether new questions may be asked of it
   * @param paths of the pages about an estimate; null where it is none
   */
  public record EditionLine(
      String name,
      String date,
      String origin,
      String granularity,
      long households,
      String alike,
      boolean open,
      int licences,
      String licencesPath,
      EditionPaths paths) {}

  View list() {
    models.put("editions", editions.list().stream().map(this::line).toList());
    models.put(
        "imports",
        intake.latest(IMPORTS).stream().map(run -> ImportLine.of(run, words.speech())).toList());
    PageAnswer.errors(models, List.of());
    return new View("editions.xhtml");
  }

  private EditionLine line(Edition edition) {
    return new EditionLine(
        edition.name(),
        words.speech().day(edition.referenceDate()),
        words.speech().of("edition.origin", edition.origin()),
        words.speech().of("edition.granularity", edition.granularity()),
        edition.households(),
        alike(edition),
        edition.open(),
        licensing.list(edition.name()).size(),
        LicencesView.path(edition.name()),
        edition.isDrawn() ? null : new EditionPaths(edition.name()));
  }

  /** How many streets hold one segment only; empty where addresses are not known. */
  private String alike(Edition edition) {
    return edition.streets() == null || edition.streets().counted() == 0
        ? ""
        : words.say("edition.alike.share", edition.streets().share());
  }

  View form() {
    fill(new EditionSubmission(null, null, null, null, null, null, null, null));
    PageAnswer.errors(models, List.of());
    return FORM;
  }

  Response again(EditionSubmission sent, List<Fault> faults) {
    fill(sent);
    return PageAnswer.again(FORM, models, faults);
  }

  private void fill(EditionSubmission sent) {
    models.put("filled", sent);
    models.put("origins", List.copyOf(EditionSubmission.ORIGINS.keySet()));
    models.put("editionNames", editions.list().stream().map(Edition::name).toList());
    models.put("files", ImportReception.NAMES);
  }
}
