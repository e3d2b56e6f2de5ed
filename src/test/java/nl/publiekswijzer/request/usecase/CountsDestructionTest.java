// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.SmallEdition.members;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.request.IdempotencyKey;
import nl.publiekswijzer.request.store.AnalysisWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class CountsDestructionTest {
  private static int destroy(Composition product) {
    return product.get(CountsDestruction.class).destroy();
  }

  private static void ended(Composition product, UUID request, String state, String age) {
    product.change(
        "update analysis_request set state = ?, owner = null, lease_until = null, finished_at ="
            + " clock_timestamp() - ?::interval where id = ?",
        state,
        age,
        request);
  }

  /** How many rows of a request are left in each of these. */
  private static List<String> left(Composition product, UUID request) {
    return List.of("member_counts", "match_report", "member_set", "analysis_work").stream()
        .map(
            table ->
                table
                    + " "
                    + product.value(
                        "select count(*) from " + table + " where request_id = ?", request))
        .toList();
  }

  /** A request with a member file, and something that an attempt left behind. */
  private static UUID worked(Composition product, AskingFixtures asking, String library) {
    UUID request = asking.members(asking.asker(library), members(0, 300)).id();
    var attempt = asking.claimed(request);
    asking.work(() -> product.get(AnalysisWork.class).put(attempt, "counts", new byte[] {1}));
    return request;
  }

  private static final List<String> ALL =
      List.of("member_counts 1", "match_report 1", "member_set 1", "analysis_work 1");

  @Test
  void trueCountsAreDestroyedThirtyDaysAfterTheEnd(Composition product) {
    var asking = new AskingFixtures(product);
    UUID old = worked(product, asking, "Bibliotheek Vergeten");
    UUID recent = worked(product, asking, "Bibliotheek Onlangs");
    ended(product, old, "PUBLISHED", "30 days 1 second");
    ended(product, recent, "PUBLISHED", "29 days 23 hours 59 minutes");

    assertEquals(1, destroy(product));

    assertEquals(
        List.of("member_counts 0", "match_report 1", "member_set 1", "analysis_work 0"),
        left(product, old));
    assertEquals(ALL, left(product, recent));
    assertEquals(0, destroy(product));
  }

  @Test
  void whateverTheEndWasTheCountsGo(Composition product) {
    var asking = new AskingFixtures(product);
    for (String state : List.of("REJECTED", "DEAD", "CANCELLED")) {
      UUID request = worked(product, asking, "Bibliotheek " + state);
      ended(product, request, state, "31 days");

      assertEquals(1, destroy(product), state);

      assertEquals(
          List.of("member_counts 0", "match_report 1", "member_set 1", "analysis_work 0"),
          left(product, request));
    }
  }

  @Test
  void whatACancelledAttemptLeftBehindGoesAtOnceAndWhatIsUnderwayStays(Composition product) {
    var asking = new AskingFixtures(product);
    UUID cancelled = worked(product, asking, "Bibliotheek Ingetrokken");
    ended(product, cancelled, "CANCELLED", "1 second");
    UUID running = worked(product, asking, "Bibliotheek Bezig");
    product.change(
        "update analysis_request set created_at = clock_timestamp() - interval '40 days' where id ="
            + " ?",
        running);

    assertEquals(0, destroy(product));

    assertEquals(
        List.of("member_counts 1", "match_report 1", "member_set 1", "analysis_work 0"),
        left(product, cancelled));
    assertEquals(ALL, left(product, running));
  }

  @Test
  void draftsThatNobodyTouchedForThirtyDaysGoWithTheirCounts(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Concepten");
    var drafting = product.get(Drafting.class);
    UUID old = drafting.begin(asker.name(), ReportKind.MEMBERS, SmallEdition.EDITION).id();
    drafting.choose(old, drafting.read(old).version(), SmallEdition.TOWN);
    asking.keep(old, members(0, 300));
    UUID recent = drafting.begin(asker.name(), ReportKind.MEMBERS, SmallEdition.EDITION).id();
    touched(product, old, "30 days 1 second");
    touched(product, recent, "29 days 23 hours 59 minutes");

    destroy(product);

    assertEquals(
        List.of(recent.toString()),
        product.list("select id from request_draft where id in (?, ?)", old, recent));
    assertEquals(
        List.of(), product.list("select draft_id from draft_counts where draft_id = ?", old));
  }

  private static void touched(Composition product, UUID draft, String age) {
    product.change(
        "update request_draft set saved_at = clock_timestamp() - ?::interval where id = ?",
        age,
        draft);
  }

  @Test
  void claimsThatNobodyGaveBackGoAfterAnHourAndAnswersStay(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Sleutels");
    asking.residents(asker);
    var once = product.get(OnceOnly.class);
    once.begin(new IdempotencyKey("oud"));
    once.begin(new IdempotencyKey("nieuw"));
    claimed(product, asker.account(), "oud", "1 hour 1 second");
    claimed(product, asker.account(), "nieuw", "59 minutes");

    destroy(product);

    assertEquals(
        List.of("nieuw"),
        product.list("select key from request_claim where account_id = ?", asker.account()));
    assertEquals(
        1L,
        product.value("select count(*) from request_answer where account_id = ?", asker.account()));
  }

  private static void claimed(Composition product, UUID account, String key, String age) {
    product.change(
        "update request_claim set claimed_at = clock_timestamp() - ?::interval where account_id = ?"
            + " and key = ?",
        age,
        account,
        key);
  }
}
