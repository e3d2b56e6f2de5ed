// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.StudyDesign;
import nl.publiekswijzer.research.StudyOwner;
import nl.publiekswijzer.research.StudyReaders;
import nl.publiekswijzer.research.StudyState;
import nl.publiekswijzer.research.usecase.KnownCatalogues;
import nl.publiekswijzer.research.usecase.StudyForm;
import nl.publiekswijzer.research.usecase.StudyOwners;
import nl.publiekswijzer.research.usecase.StudyReading;
import nl.publiekswijzer.research.usecase.StudyReading.StudyLeaf;

/** Shows studies: in a list, one by itself, and the form of one. */
@Dependent
public class StudiesView {
  private static final View FORM = new View("study-form.xhtml");

  private final StudyReading reading;
  private final StudyOwners owners;
  private final KnownCatalogues catalogues;
  private final Speech words;
  private final Models models;

  @Inject
  public StudiesView(
      StudyReading reading,
      StudyOwners owners,
      KnownCatalogues catalogues,
      PageWords words,
      Models models) {
    this.reading = reading;
    this.owners = owners;
    this.catalogues = catalogues;
    this.words = words.speech();
    this.models = models;
  }

  /**
   * Somebody whose study it can be.
   *
   * @param value empty for the country
   */
  public record Choice(String value, String label) {}

  View list(StudyFilter filter) {
    var page = reading.list(filter.question());
    models.put("filter", filter);
    models.put("found", page);
    models.put("count", words.say("study.count", page.total()));
    models.put(
        "studies", page.studies().stream().map(found -> StudyLine.of(found, words)).toList());
    models.put("catalogues", catalogues.list());
    models.put("strengths", List.of(Strength.values()));
    PageAnswer.errors(models, List.of());
    return new View("studies.xhtml");
  }

  View show(StudyLeaf leaf) {
    var study = leaf.study();
    var told = study.told();
    models.put("study", study);
    models.put("told", told);
    models.put("path", StudyPaths.of(study.id()));
    models.put("owner", StudyLine.owner(study, words));
    models.put(
        "period", words.say("study.period", words.day(told.from()), words.day(told.until())));
    models.put(
        "response", told.response() == null ? "" : words.say("study.percent", told.response()));
    models.put("mayChange", leaf.mayChange());
    models.put("withdrawn", study.state() == StudyState.WITHDRAWN);
    models.put("published", study.state() == StudyState.PUBLISHED);
    models.put("findings", leaf.findings().stream().map(f -> FindingLine.of(f, words)).toList());
    PageAnswer.errors(models, List.of());
    return new View("study.xhtml");
  }

  View form(StudyForm form) {
    fill("", form, "");
    PageAnswer.errors(models, List.of());
    return FORM;
  }

  View change(StudyLeaf leaf) {
    fill(
        StudyPaths.of(leaf.study().id()),
        StudyForm.of(leaf.study()),
        String.valueOf(leaf.study().version()));
    PageAnswer.errors(models, List.of());
    return FORM;
  }

  /**
   * @param id null for a new one
   */
  Response again(UUID id, StudyForm form, String version, List<Fault> faults) {
    fill(id == null ? "" : StudyPaths.of(id), form, version);
    return PageAnswer.again(FORM, models, faults);
  }

  private void fill(String path, StudyForm form, String version) {
    models.put("path", path);
    models.put("action", path.isEmpty() ? StudyPaths.ALL + "/nieuw" : path + "/wijzigen");
    models.put("form", form);
    models.put("version", version);
    models.put("owner", StudyFields.owner(form));
    models.put("owners", owners.list().stream().map(this::choice).toList());
    models.put("designs", List.of(StudyDesign.values()));
    models.put("readers", List.of(StudyReaders.values()));
  }

  private Choice choice(StudyOwner owner) {
    if (owner.isNational()) {
      return new Choice("", words.get("study.national"));
    }
    return owner.library() == null
        ? new Choice(StudyFields.supporter(owner.name()), owner.name())
        : new Choice(StudyFields.library(owner.name()), owner.name());
  }
}
