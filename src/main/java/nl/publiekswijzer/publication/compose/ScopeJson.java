// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.member.HouseholdCard;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.publication.Base;
import nl.publiekswijzer.publication.Scope;

/** What was chosen beside the work area, in {@code cijfers.json}, written and read. */
final class ScopeJson {
  private static final String BASE = "vergelijkingsbasis";
  private static final String SELECTION = "selectie";

  private ScopeJson() {}

  /** The usual is not told. */
  static void add(JsonObjectBuilder subject, Scope scope) {
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
    return new Scope(base(subject), FileWords.read(root.in("ledenbestand")), selection(subject));
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
