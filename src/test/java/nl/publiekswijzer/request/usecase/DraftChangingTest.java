// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.mistakes;
import static nl.publiekswijzer.request.usecase.SmallEdition.EDITION;
import static nl.publiekswijzer.request.usecase.SmallEdition.SMALLEST;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.publication.FocusChoice;
import nl.publiekswijzer.publication.ReportChoices;
import nl.publiekswijzer.publication.ReportPart;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stays of a draft when a step before it is changed. */
@ExtendWith(Composed.class)
class DraftChangingTest {

  private static final Refusal NO_SUCH = new Refusal(404, "Dit concept bestaat niet meer.");

  private static Drafting drafting(Composition product) {
    return product.get(Drafting.class);
  }

  private static UUID begin(Composition product, Asker asker, ReportKind kind) {
    return drafting(product).begin(asker.name(), kind, EDITION).id();
  }

  /** A draft of members with the work area and the file that go with it. */
  private static UUID counted(Composition product, AskingFixtures asking, Asker asker) {
    UUID draft = begin(product, asker, ReportKind.MEMBERS);
    var drafting = drafting(product);
    drafting.choose(draft, drafting.read(draft).version(), TOWN);
    asking.keep(draft, members(0, 300));
    return draft;
  }

  private static long counts(Composition product, UUID draft) {
    return (Long) product.value("select count(*) from draft_counts where draft_id = ?", draft);
  }

  @Test
  void anotherWorkAreaAsksForTheMemberFileAgain(Composition product) {
    var asking = new AskingFixtures(product);
    UUID draft = counted(product, asking, asking.asker("Bibliotheek Ander Gebied"));
    var drafting = drafting(product);

    drafting.choose(draft, drafting.read(draft).version(), TOWN);
    assertEquals(1, counts(product, draft), "the same area");
    assertEquals(300, drafting.read(draft).report().orElseThrow().delivered());

    drafting.choose(
        draft, drafting.read(draft).version(), new WorkArea(List.of("PR01"), List.of(SMALLEST)));

    assertEquals(Optional.empty(), drafting.read(draft).report());
    assertEquals(0, counts(product, draft));
  }

  @Test
  void aWiderWorkAreaKeepsWhatWasChosenAndAsksForTheMemberFileAgain(Composition product) {
    var asking = new AskingFixtures(product);
    UUID draft = counted(product, asking, asking.asker("Bibliotheek Ruimer Gebied"));
    var drafting = drafting(product);
    assertEquals(
        List.of("gemeente: Kies een of meer gemeenten."),
        mistakes(() -> drafting.widen(draft, drafting.read(draft).version(), List.of())));
    assertEquals(
        1,
        mistakes(() -> drafting.widen(draft, drafting.read(draft).version(), List.of("GM9999")))
            .size());
    assertEquals(1, counts(product, draft), "nothing was changed");

    drafting.widen(draft, drafting.read(draft).version(), List.of("PR02"));

    assertEquals(
        Optional.of(new WorkArea(List.of("PR01", "PR02"), List.of())),
        drafting.read(draft).workArea());
    assertEquals(Optional.empty(), drafting.read(draft).report());
  }

  @Test
  void anotherKindKeepsTheMemberFileAsLongAsItNeedsOne(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Andere Soort");
    UUID draft = counted(product, asking, asker);
    var drafting = drafting(product);

    drafting.begin(
        draft, drafting.read(draft).version(), asker.name(), ReportKind.COMBINED, EDITION);
    assertEquals(1, counts(product, draft));

    drafting.begin(
        draft, drafting.read(draft).version(), asker.name(), ReportKind.RESIDENTS, EDITION);
    assertEquals(0, counts(product, draft));
    assertEquals(Optional.empty(), drafting.read(draft).report());
    assertEquals(Optional.of(TOWN), drafting.read(draft).workArea());
  }

  @Test
  void aNameGoesWithItsWorkAreaAndFocusSegmentsWithTheirEdition(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Kiest Rapport");
    UUID draft = begin(product, asker, ReportKind.RESIDENTS);
    var drafting = drafting(product);
    drafting.choose(draft, drafting.read(draft).version(), TOWN);
    var focus = List.of(new FocusChoice("A", "Samen lezen."));
    var chosen = new ReportChoices("De Kempen", focus, true, Set.of(ReportPart.CORE));
    drafting.remark(
        draft, drafting.read(draft).version(), List.of(), "", OrderTerms.USUAL.with(chosen));
    assertEquals(chosen, drafting.read(draft).terms().choices());
    assertEquals("De Kempen", product.get(DraftNames.class).of(drafting.read(draft)).area());

    drafting.choose(
        draft, drafting.read(draft).version(), new WorkArea(List.of("PR01"), List.of(SMALLEST)));

    assertEquals(chosen.unnamed(), drafting.read(draft).terms().choices());
    product.arrange(rows -> rows.edition("Editie met andere segmenten", Map.of()));
    drafting.begin(
        draft,
        drafting.read(draft).version(),
        asker.name(),
        ReportKind.RESIDENTS,
        "Editie met andere segmenten");
    assertEquals(chosen.unnamed().withoutFocus(), drafting.read(draft).terms().choices());
  }

  @Test
  void anotherEditionAsksForEverythingAgain(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Andere Editie");
    UUID draft = counted(product, asking, asker);
    var drafting = drafting(product);
    drafting.remark(
        draft, drafting.read(draft).version(), List.of("voorlezen"), "Plan", OrderTerms.USUAL);
    product.arrange(rows -> rows.edition("Volgende editie", Map.of()));

    drafting.begin(
        draft, drafting.read(draft).version(), asker.name(), ReportKind.MEMBERS, "Volgende editie");

    var kept = drafting.read(draft);
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), List.of(), "Plan"),
        List.of(kept.workArea(), kept.report(), kept.themes(), kept.note()));
    assertEquals(0, counts(product, draft));
  }

  @Test
  void aNewMemberFileTakesThePlaceOfTheOneBefore(Composition product) {
    var asking = new AskingFixtures(product);
    UUID draft = counted(product, asking, asking.asker("Bibliotheek Nieuw Bestand"));
    var drafting = drafting(product);

    asking.keep(draft, members(100, 400));

    assertEquals(400, drafting.read(draft).report().orElseThrow().delivered());
    assertEquals(
        400, product.value("select households from draft_counts where draft_id = ?", draft));
  }

  @Test
  void aDraftThatIsThrownAwayCanBeTakenBack(Composition product) {
    var asking = new AskingFixtures(product);
    UUID draft = counted(product, asking, asking.asker("Bibliotheek Weg Ermee"));
    var drafting = drafting(product);

    drafting.throwAway(draft);

    assertEquals(NO_SUCH, Refusal.of(() -> drafting.read(draft)));
    assertEquals(List.of(), drafting.list());
    assertEquals(draft, drafting.findThrownAway(draft).orElseThrow().id());
    drafting.takeBack(draft);
    assertEquals(draft, drafting.read(draft).id());
    assertEquals(Optional.empty(), drafting.findThrownAway(draft));
    assertEquals(1, counts(product, draft));
  }

  @Test
  void nobodyTakesBackTheDraftOfSomebodyElse(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Niet Terug");
    UUID draft = begin(product, asker, ReportKind.RESIDENTS);
    var drafting = drafting(product);
    drafting.throwAway(draft);
    asking.colleague("Bibliotheek Niet Terug", asker.library(), "tweede");

    assertEquals(NO_SUCH, Refusal.of(() -> drafting.takeBack(draft)));
    assertEquals(Optional.empty(), drafting.findThrownAway(draft));
  }

  /** Each window shows a version; what another one kept since is not written over. */
  @Test
  void aDraftThatSomebodyElseChangedIsNotWrittenOver(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Twee Tabbladen");
    UUID draft = begin(product, asker, ReportKind.RESIDENTS);
    var drafting = drafting(product);
    int seen = drafting.read(draft).version();
    drafting.choose(draft, seen, TOWN);
    var other = new WorkArea(List.of("PR01"), List.of(SMALLEST));

    assertThrows(DraftChanged.class, () -> drafting.choose(draft, seen, other));
    assertThrows(DraftChanged.class, () -> drafting.widen(draft, seen, List.of("PR02")));
    assertThrows(
        DraftChanged.class,
        () -> drafting.begin(draft, seen, asker.name(), ReportKind.MEMBERS, EDITION));
    assertThrows(
        DraftChanged.class,
        () -> drafting.remark(draft, seen, List.of(), "Te laat", OrderTerms.USUAL));

    var kept = drafting.read(draft);
    assertEquals(Optional.of(TOWN), kept.workArea());
    assertEquals(ReportKind.RESIDENTS, kept.kind());
    assertEquals("", kept.note());
  }

  /** Two windows: what was counted for one area must not be charged to another. */
  @Test
  void aFileThatWasReadForAnotherAreaOrLibraryIsNotKept(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Twee Vensters");
    UUID draft = begin(product, asker, ReportKind.MEMBERS);
    var drafting = drafting(product);
    drafting.choose(draft, drafting.read(draft).version(), TOWN);
    var prepared = drafting.prepare(draft);
    var file = asking.count(prepared, members(0, 300));

    drafting.choose(
        draft, drafting.read(draft).version(), new WorkArea(List.of("PR01"), List.of(SMALLEST)));

    assertEquals(409, Refusal.of(() -> drafting.keep(draft, prepared, file)).status());
    assertEquals(0, counts(product, draft));
    drafting.choose(draft, drafting.read(draft).version(), TOWN);
    drafting.begin(
        draft, drafting.read(draft).version(), asker.name(), ReportKind.RESIDENTS, EDITION);
    assertEquals(409, Refusal.of(() -> drafting.keep(draft, prepared, file)).status());
    drafting.begin(
        draft, drafting.read(draft).version(), asker.name(), ReportKind.MEMBERS, EDITION);
    drafting.keep(draft, prepared, file);
    assertEquals(1, counts(product, draft));
  }
}
