// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.mistakes;
import static nl.publiekswijzer.request.usecase.SmallEdition.EDITION;
import static nl.publiekswijzer.request.usecase.SmallEdition.SMALLEST;
import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import nl.publiekswijzer.request.usecase.AskingFixtures.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class DraftSendingTest {
  private static final Refusal NO_SUCH = new Refusal(404, "Dit concept bestaat niet meer.");

  private static AnalysisRequest send(Composition product, UUID draft) {
    return product.get(DraftSending.class).send(draft, version(product, draft));
  }

  /** As it was reviewed; of what is no draft any more there is none. */
  private static int version(Composition product, UUID draft) {
    return product.list("select version from request_draft where id = ?", draft).stream()
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  private static UUID draft(Composition product, Asker asker, ReportKind kind) {
    var drafting = product.get(Drafting.class);
    UUID draft = drafting.begin(asker.name(), kind, EDITION).id();
    drafting.choose(draft, drafting.read(draft).version(), TOWN);
    return draft;
  }

  private static List<String> left(Composition product, UUID draft) {
    return product.list(
        "select 'request_draft' from request_draft where id = ? union all select 'draft_counts'"
            + " from draft_counts where draft_id = ? union all select 'analysis_request' from"
            + " analysis_request where id = ? union all select 'match_report' from match_report"
            + " where request_id = ? union all select 'member_counts' from member_counts where"
            + " request_id = ? union all select 'member_set' from member_set where request_id = ?",
        draft,
        draft,
        draft,
        draft,
        draft,
        draft);
  }

  @Test
  void aDraftBecomesARequestOfTheSameIdWithTheCountsOfItsFile(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Verzonden");
    UUID draft = draft(product, asker, ReportKind.MEMBERS);
    var drafting = product.get(Drafting.class);
    var file = asking.keep(draft, members(0, 300));
    drafting.remark(
        draft,
        drafting.read(draft).version(),
        List.of("voorlezen"),
        "Voor het plan",
        OrderTerms.USUAL);
    assertFalse(product.get(DraftSending.class).isSent(draft));

    var request = send(product, draft);

    assertEquals(draft, request.id());
    assertEquals(
        "(READY,MEMBERS,PR01|,voorlezen,\"Voor het plan\",5," + asker.account() + ",0)",
        asking.told(
            draft, "state, kind, work_area, themes, note, priority, requested_by, attempt"));
    assertEquals(
        List.of("analysis_request", "match_report", "member_counts", "member_set"),
        left(product, draft));
    assertEquals(
        file.set().households(),
        product.value("select digest from member_set where request_id = ?", draft));
    assertEquals(file.report(), product.get(RequestIntake.class).findReport(draft).orElseThrow());
    assertEquals(List.of("READY"), asking.events(draft));
    assertEquals(
        List.of(
            "medewerker@proef.example; aanvraag ingediend; "
                + draft
                + ", Bibliotheek Verzonden; gelukt"),
        asking.audit(draft));
    assertTrue(product.get(DraftSending.class).isSent(draft));
  }

  @Test
  void aDraftThatIsSentTwiceIsOneRequest(Composition product) {
    var asking = new AskingFixtures(product);
    UUID draft = draft(product, asking.asker("Bibliotheek Twee Keer"), ReportKind.RESIDENTS);

    send(product, draft);
    var again = send(product, draft);

    assertEquals(draft, again.id());
    assertEquals(List.of("analysis_request"), left(product, draft));
    assertEquals(List.of("READY"), asking.events(draft));
    assertEquals(1, asking.audit(draft).size());
    var sent = assertThrows(DraftSent.class, () -> product.get(Drafting.class).read(draft));
    assertEquals(draft, sent.request());
  }

  @Test
  void aDraftThatWasChangedAfterItsReviewIsNotSent(Composition product) {
    var asking = new AskingFixtures(product);
    UUID draft = draft(product, asking.asker("Bibliotheek Nagekeken"), ReportKind.RESIDENTS);
    var drafting = product.get(Drafting.class);
    int reviewed = drafting.read(draft).version();
    drafting.choose(draft, reviewed, new WorkArea(List.of("PR01"), List.of(SMALLEST)));

    assertThrows(DraftChanged.class, () -> product.get(DraftSending.class).send(draft, reviewed));

    assertEquals(List.of("request_draft"), left(product, draft));
    assertEquals(List.of(), asking.audit(draft));
    assertEquals(draft, send(product, draft).id());
  }

  @Test
  void whatWasThrownAwayIsNotSent(Composition product) {
    var asking = new AskingFixtures(product);
    UUID draft = draft(product, asking.asker("Bibliotheek Weggegooid"), ReportKind.RESIDENTS);
    product.get(Drafting.class).throwAway(draft);

    assertEquals(NO_SUCH, Refusal.of(() -> send(product, draft)));
  }

  @Test
  void aDraftOfSomebodyElseIsNotSent(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Andermans");
    UUID draft = draft(product, asker, ReportKind.RESIDENTS);
    asking.colleague("Bibliotheek Andermans", asker.library(), "tweede");
    assertEquals(NO_SUCH, Refusal.of(() -> send(product, draft)));
    asking.asker("Bibliotheek Nog Een Ander");
    assertEquals(NO_SUCH, Refusal.of(() -> send(product, draft)));
    assertEquals(NO_SUCH, Refusal.of(() -> send(product, UUID.randomUUID())));
    assertEquals(List.of("request_draft"), left(product, draft));

    product.actAs(asker.actor());
    send(product, draft);
    asking.asker("Bibliotheek Weer Een Ander");
    assertEquals(NO_SUCH, Refusal.of(() -> send(product, draft)), "it was sent by its own author");
    assertFalse(product.get(DraftSending.class).isSent(draft));
  }

  @Test
  void aDraftWithoutTheFileThatItNeedsIsKept(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Zonder Bestand");
    UUID draft = draft(product, asker, ReportKind.COMBINED);
    var missing = List.of("ledenbestand: Kies een ledenbestand. Dit rapport kan niet zonder.");
    assertEquals(missing, mistakes(() -> send(product, draft)));
    var drafting = product.get(Drafting.class);
    asking.keep(draft, members(0, 300));
    drafting.choose(
        draft, drafting.read(draft).version(), new WorkArea(List.of("PR01"), List.of(SMALLEST)));

    assertEquals(missing, mistakes(() -> send(product, draft)), "counted for another area");

    assertEquals(List.of("request_draft"), left(product, draft));
    assertEquals(List.of(), asking.audit(draft));
  }

  @Test
  void aDraftWithoutAWorkAreaIsKept(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Zonder Gebied");
    UUID draft =
        product.get(Drafting.class).begin(asker.name(), ReportKind.RESIDENTS, EDITION).id();

    assertEquals(
        List.of("werkgebied: Kies eerst het werkgebied."), mistakes(() -> send(product, draft)));
    assertEquals(List.of("request_draft"), left(product, draft));
  }

  @Test
  void whatIsNoLongerPermittedIsNotSent(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Niet Meer");
    UUID draft = draft(product, asker, ReportKind.RESIDENTS);
    product.change("update library set kinds = 'MEMBERS' where id = ?", asker.library());

    assertEquals(
        new Refusal(
            403,
            "Uw ondersteuningsorganisatie heeft deze analyse voor deze bibliotheek niet"
                + " opengesteld."),
        Refusal.of(() -> send(product, draft)));
    assertEquals(List.of("request_draft"), left(product, draft));
  }

  @Test
  void aDraftIsKeptWhenThereIsNoRoomForIt(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Vol");
    UUID draft = draft(product, asker, ReportKind.MEMBERS);
    var drafting = product.get(Drafting.class);
    asking.keep(draft, members(0, 300));
    asking.waiting(asker, 200);

    assertEquals(
        new Refusal(
            429,
            "Er wachten al 200 aanvragen van deze bibliotheek. Wacht tot er enkele klaar zijn, of"
                + " trek er een in."),
        Refusal.of(() -> send(product, draft)));
    assertEquals(List.of("request_draft", "draft_counts"), left(product, draft));

    asking.withdrawOne(asker);
    assertEquals(draft, send(product, draft).id());
  }

  @Test
  void aConsultantSendsTheirOwnDraftForASupportedLibrary(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Van Consulent");
    UUID supporter = product.arrange(rows -> rows.supportOrganisation("Steun Verzenden", Map.of()));
    var consultant = TestActors.consultant(supporter, asker.library());
    product.arrange(
        rows ->
            rows.account(
                "CONSULTANT",
                Map.of("id", consultant.accountId(), "support_organisation_id", supporter)));
    product.actAs(consultant);
    UUID draft = draft(product, asker, ReportKind.RESIDENTS);

    send(product, draft);

    assertEquals(consultant.accountId(), asking.column(draft, "requested_by"));
  }
}
