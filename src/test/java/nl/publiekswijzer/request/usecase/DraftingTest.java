// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.mistakes;
import static nl.publiekswijzer.request.usecase.AskingFixtures.postcodes;
import static nl.publiekswijzer.request.usecase.SmallEdition.ANOTHER;
import static nl.publiekswijzer.request.usecase.SmallEdition.EDITION;
import static nl.publiekswijzer.request.usecase.SmallEdition.SMALLEST;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOO_SMALL;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.request.KeptDraft;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class DraftingTest {
  private static final Refusal NO_SUCH = new Refusal(404, "Dit concept bestaat niet meer.");
  private static final Refusal NO_RIGHT =
      new Refusal(403, "U hebt hier geen recht op. Vraag uw beheerder.");

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
  void aDraftIsKeptStepByStep(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Stappen");
    var drafting = drafting(product);
    UUID id = begin(product, asker, ReportKind.RESIDENTS);
    var begun = drafting.read(id);
    assertEquals(
        List.of(asker.account(), asker.library(), ReportKind.RESIDENTS, asking.edition()),
        List.of(begun.accountId(), begun.libraryId(), begun.kind(), begun.editionId()));
    assertEquals(Optional.empty(), begun.workArea());
    assertEquals(product.clock().instant(), begun.savedAt());
    product.clock().advance(Duration.ofMinutes(1));

    drafting.choose(id, drafting.read(id).version(), TOWN);
    drafting.remark(
        id, drafting.read(id).version(), List.of("voorlezen"), "Voor het plan", OrderTerms.USUAL);

    var draft = drafting.read(id);
    assertEquals(Optional.of(TOWN), draft.workArea());
    assertEquals(List.of("voorlezen"), draft.themes());
    assertEquals("Voor het plan", draft.note());
    assertEquals(product.clock().instant(), draft.savedAt());
    assertEquals(
        new DraftNames.Named(
            "Bibliotheek Stappen",
            ReportKind.RESIDENTS,
            EDITION,
            "Proefstad",
            List.of("Voorlezen"),
            "",
            DraftNames.NamedReport.USUAL),
        product.get(DraftNames.class).of(draft));
  }

  @Test
  void whatWasNotChosenHasNoName(Composition product) {
    var asking = new AskingFixtures(product);
    UUID id = begin(product, asking.asker("Bibliotheek Leeg"), ReportKind.COMBINED);

    assertEquals(
        new DraftNames.Named(
            "Bibliotheek Leeg",
            ReportKind.COMBINED,
            EDITION,
            "",
            List.of(),
            "",
            DraftNames.NamedReport.USUAL),
        product.get(DraftNames.class).of(drafting(product).read(id)));
    assertEquals(
        "Proefstad, postcode 9010, 9011 en 9012",
        product
            .get(DraftNames.class)
            .title(asking.edition(), new WorkArea(List.of("PR01"), List.of(SMALLEST, ANOTHER))));
  }

  @Test
  void ownDraftsAreListedTheLastKeptFirst(Composition product) {
    var asking = new AskingFixtures(product);
    var colleague = asking.asker("Bibliotheek Lijst");
    begin(product, colleague, ReportKind.RESIDENTS);
    var asker = asking.colleague("Bibliotheek Lijst", colleague.library(), "tweede");
    UUID first = begin(product, asker, ReportKind.RESIDENTS);
    product.clock().advance(Duration.ofMinutes(1));
    UUID second = begin(product, asker, ReportKind.MEMBERS);

    assertEquals(
        List.of(second, first), drafting(product).list().stream().map(RequestDraft::id).toList());
    assertEquals(
        List.of(
            new KeptDraft("Bibliotheek Lijst", ReportKind.MEMBERS, product.clock().instant()),
            new KeptDraft(
                "Bibliotheek Lijst",
                ReportKind.RESIDENTS,
                product.clock().instant().minusSeconds(60))),
        product.get(OwnDrafts.class).list());
  }

  @Test
  void aDraftIsOfOnePersonAlone(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Eigen Concept");
    UUID draft = counted(product, asking, asker);
    var drafting = drafting(product);
    asking.colleague("Bibliotheek Eigen Concept", asker.library(), "tweede");
    assertRefusedEverywhere(drafting, draft);
    asking.asker("Bibliotheek Vreemde");
    assertRefusedEverywhere(drafting, draft);
    product.actAs(TestActors.consultant(UUID.randomUUID(), asker.library()));
    assertRefusedEverywhere(drafting, draft);

    product.actAs(asker.actor());
    var kept = drafting.read(draft);
    assertEquals(List.of("", List.of()), List.of(kept.note(), kept.themes()));
    assertEquals(1, counts(product, draft));
  }

  private static void assertRefusedEverywhere(Drafting drafting, UUID draft) {
    assertEquals(NO_SUCH, Refusal.of(() -> drafting.read(draft)));
    assertEquals(
        NO_SUCH, Refusal.of(() -> drafting.begin(draft, 0, "X", ReportKind.RESIDENTS, EDITION)));
    assertEquals(NO_SUCH, Refusal.of(() -> drafting.choose(draft, 0, TOWN)));
    assertEquals(NO_SUCH, Refusal.of(() -> drafting.prepare(draft)));
    assertEquals(
        NO_SUCH,
        Refusal.of(() -> drafting.remark(draft, 0, List.of(), "Van een ander", OrderTerms.USUAL)));
    assertEquals(NO_SUCH, Refusal.of(() -> drafting.findLastArea(draft)));
    assertEquals(NO_SUCH, Refusal.of(() -> drafting.throwAway(draft)));
    assertEquals(List.of(), drafting.list());
  }

  @Test
  void aDraftOfALibraryThatWentOutOfReachIsKeptFromItsOwnAuthor(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Uit Bereik");
    UUID draft = begin(product, asker, ReportKind.RESIDENTS);
    var elsewhere = asking.asker("Bibliotheek Nieuwe Baan");
    product.actAs(TestActors.employee(asker.account(), elsewhere.library()));

    assertEquals(NO_SUCH, Refusal.of(() -> drafting(product).read(draft)));

    product.actAs(
        TestActors.reading(
            TestActors.employee(asker.account(), elsewhere.library()), asker.library()));
    assertEquals(NO_SUCH, Refusal.of(() -> drafting(product).read(draft)), "only granted to read");
  }

  @Test
  void whoMayNotAskHasNoDrafts(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Mag Niet");
    UUID draft = begin(product, asker, ReportKind.RESIDENTS);
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    var drafting = drafting(product);

    assertEquals(NO_RIGHT, Refusal.of(drafting::list));
    assertEquals(NO_RIGHT, Refusal.of(() -> drafting.read(draft)));
    assertEquals(
        NO_RIGHT, Refusal.of(() -> drafting.begin(asker.name(), ReportKind.RESIDENTS, EDITION)));
    assertEquals(List.of(), product.get(OwnDrafts.class).list());
  }

  @Test
  void everyStepIsCheckedAsTheWholeWillBe(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Controle", "kinds", "RESIDENTS");
    var drafting = drafting(product);
    UUID draft = begin(product, asker, ReportKind.RESIDENTS);

    assertEquals(
        new Refusal(
            403,
            "Uw ondersteuningsorganisatie heeft deze analyse voor deze bibliotheek niet"
                + " opengesteld."),
        Refusal.of(
            () ->
                drafting.begin(
                    draft,
                    drafting.read(draft).version(),
                    asker.name(),
                    ReportKind.MEMBERS,
                    EDITION)));
    assertEquals(
        List.of("editie: Deze editie bestaat niet. Kies een andere."),
        mistakes(() -> drafting.begin(asker.name(), ReportKind.RESIDENTS, "Nergens")));
    assertEquals(
        List.of("werkgebied: Kies eerst het werkgebied."), mistakes(() -> drafting.prepare(draft)));
    assertEquals(
        List.of(
            "werkgebied: Het werkgebied heeft minder dan 250 huishoudens. Kies een groter gebied."),
        mistakes(
            () -> drafting.choose(draft, drafting.read(draft).version(), postcodes(TOO_SMALL))));
    assertEquals(
        List.of("themas: Onbekend in deze editie: nergens."),
        mistakes(
            () ->
                drafting.remark(
                    draft,
                    drafting.read(draft).version(),
                    List.of("voorlezen", "nergens"),
                    "Plan",
                    OrderTerms.USUAL)));

    var kept = drafting.read(draft);
    assertEquals(
        List.of(ReportKind.RESIDENTS, Optional.empty(), List.of(), ""),
        List.of(kept.kind(), kept.workArea(), kept.themes(), kept.note()));
  }

  @Test
  void whatTheLibraryChoseLastIsProposedAsFarAsTheEditionKnowsIt(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Vorige Keer");
    var drafting = drafting(product);
    UUID draft = begin(product, asker, ReportKind.RESIDENTS);
    assertEquals(Optional.empty(), drafting.findLastArea(draft));

    published(product, asking, asker, "GM9999|1234");
    assertEquals(Optional.empty(), drafting.findLastArea(draft));

    published(product, asking, asker, "GM9999,PR01|1234,9010");
    assertEquals(
        Optional.of(new WorkArea(List.of("PR01"), List.of(SMALLEST))),
        drafting.findLastArea(draft));
  }

  private static void published(
      Composition product, AskingFixtures asking, Asker asker, String area) {
    UUID request =
        product.arrange(
            rows -> rows.request(asker.library(), asking.edition(), Map.of("work_area", area)));
    asking.published(asker, request);
  }
}
