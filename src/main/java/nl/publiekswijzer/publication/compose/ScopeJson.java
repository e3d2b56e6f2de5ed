// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.publication.Base;
import nl.publiekswijzer.publication.FocusChoice;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.ReportChoices;
import nl.publiekswijzer.publication.ReportPart;
import nl.publiekswijzer.publication.Scope;

/** What was chosen beside the work area, in {@code cijfers.json}, written and read. */
final class ScopeJson {
  private static final String BASE = "vergelijkingsbasis";
  private static final String SELECTION = "selectie";
  private static final String REPORT = "rapport";
  private static final String LISTED = "werkgebiedVoluit";

  private ScopeJson() {}

  /** The usual is not told. */
  static void add(JsonObjectBuilder subject, PublishedFigures figures) {
    var scope = figures.subject().scope();
    var base = scope.base();
    if (!base.isCountry()) {
      subject.add(
          BASE,
          Json.createObjectBuilder()
              .add("soort", base.choice().kind().word())
              .add("naam", base.name())
              .add("gebieden", base.listed())
              .add("codes", Json.createArrayBuilder(base.choice().codes())));
    }
    add(subject, scope.selection());
    if (figures.subject().isNamed()) {
      subject.add(LISTED, figures.subject().listedArea());
    }
    if (!scope.choices().equals(ReportChoices.USUAL)) {
      subject.add(REPORT, report(figures));
    }
  }

  private static JsonObjectBuilder report(PublishedFigures figures) {
    var choices = figures.subject().scope().choices();
    var focus = Json.createArrayBuilder();
    for (FocusChoice choice : choices.focus()) {
      var told =
          Json.createObjectBuilder()
              .add("code", choice.segment())
              .add("naam", figures.name(choice.segment()));
      focus.add(choice.sentence().isEmpty() ? told : told.add("zin", choice.sentence()));
    }
    var parts = choices.parts().stream().map(ReportPart::word).toList();
    return Json.createObjectBuilder()
        .add("focussegmenten", focus)
        .add("grootschrift", choices.largePrint())
        .add("stukken", Json.createArrayBuilder(parts));
  }

  /** What the work area is called by the names of its areas. */
  static String listedArea(Measures subject) {
    return subject.text(subject.has(LISTED) ? LISTED : "werkgebied");
  }

  private static ReportChoices choices(Measures subject) {
    String areaName = subject.has(LISTED) ? subject.text("werkgebied") : "";
    if (!subject.has(REPORT)) {
      return ReportChoices.USUAL;
    }
    var told = subject.in(REPORT);
    return new ReportChoices(
        areaName,
        told.list("focussegmenten").stream()
            .map(focus -> new FocusChoice(focus.text("code"), focus.text("zin")))
            .toList(),
        told.is("grootschrift"),
        texts(told, "stukken").stream()
            .flatMap(word -> ReportPart.of(word).stream())
            .collect(Collectors.toSet()));
  }

  private static void add(JsonObjectBuilder subject, MemberSelection selection) {
    if (!selection.isAll()) {
      var cards = selection.cards().stream().map(HouseholdCard::word).toList();
      var told =
          Json.createObjectBuilder()
              .add("naam", selection.name())
              .add("passen", Json.createArrayBuilder(cards))
              .add("alleenActief", selection.onlyActive())
              .add("vestigingen", Json.createArrayBuilder(selection.branches()));
      if (selection.activeSince() != null) {
        told.add("actiefSinds", selection.activeSince().toString());
      }
      if (selection.activeMonths() != null) {
        told.add("actiefMaanden", selection.activeMonths());
      }
      subject.add(SELECTION, told);
    }
  }

  /**
   * @param root the whole file
   */
  static Scope read(Measures root) {
    var subject = root.in("onderwerp");
    return new Scope(
        base(subject),
        FileWords.read(root.in("ledenbestand")),
        selection(subject),
        choices(subject));
  }

  private static MemberSelection selection(Measures subject) {
    if (!subject.has(SELECTION)) {
      return MemberSelection.ALL;
    }
    var told = subject.in(SELECTION);
    return new MemberSelection(
        texts(told, "passen").stream().flatMap(word -> HouseholdCard.of(word).stream()).toList(),
        told.is("alleenActief"),
        texts(told, "vestigingen"),
        told.has("actiefSinds") ? LocalDate.parse(told.text("actiefSinds")) : null,
        told.has("actiefMaanden") ? told.json().getInt("actiefMaanden") : null);
  }

  private static List<String> texts(Measures told, String name) {
    return told.json().getJsonArray(name).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }

  private static Base base(Measures subject) {
    if (!subject.has(BASE)) {
      return Base.COUNTRY;
    }
    var told = subject.in(BASE);
    var kind = ComparisonBase.Kind.of(told.text("soort")).orElseThrow();
    var codes = texts(told, "codes");
    return new Base(new ComparisonBase(kind, codes), told.text("naam"), told.text("gebieden"));
  }
}
