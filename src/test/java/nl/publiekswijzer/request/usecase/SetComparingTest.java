// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.store.AnalysisWork;
import nl.publiekswijzer.request.store.LostLease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class SetComparingTest {
  /** Above the others of the test, so that no set of one test is near one of another. */
  private static int own(int test) {
    return test * 100_000;
  }

  private static boolean compare(Composition product, Attempt attempt) {
    return product
        .get(OwnTransaction.class)
        .call(() -> product.get(SetComparing.class).compare(attempt));
  }

  /** How far a request is, and why it waits. */
  private static String held(AskingFixtures asking, UUID request) {
    return asking.told(request, "state, held_for, resembles, attempt, owner, lease_until");
  }

  private static List<String> work(Composition product, UUID request) {
    return product.list(
        "select name || ' ' || convert_from(content, 'UTF8') from analysis_work where request_id ="
            + " ? order by name",
        request);
  }

  @Test
  void aRequestWithoutAMemberFileGoesOn(Composition product) {
    var asking = new AskingFixtures(product);
    var request = asking.residents(asking.asker("Bibliotheek Zonder Leden"));

    assertTrue(compare(product, asking.claimed(request.id())));

    assertEquals(List.of(), work(product, request.id()));
  }

  @Test
  void aFirstFileGoesOnAndItIsToldWithHowManyItWasCompared(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Eerste Bestand");
    UUID first = asking.request(asker, set(own(1), 300), "work_area", "|9201");
    UUID second = asking.request(asker, set(own(1) + 1000, 300), "work_area", "|9201");

    assertTrue(compare(product, asking.claimed(first)));
    assertTrue(compare(product, asking.claimed(second)));

    assertEquals(List.of("compared {\"sets\":0}"), work(product, first));
    assertEquals(List.of("compared {\"sets\":1}"), work(product, second));
    assertEquals(List.of("READY", "RUNNING"), asking.events(second));
    assertEquals(List.of(), asking.news(asker.library()));
  }

  @Test
  void theSameSetAgainIsAnsweredByTheEarlierPublication(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Herhaling");
    UUID publication = asking.published(asker, set(own(2), 300));
    UUID again = asking.request(asker, set(own(2), 300), "requested_by", asker.account());
    var attempt = asking.claimed(again);
    asking.work(() -> product.get(AnalysisWork.class).put(attempt, "counts", new byte[] {1}));

    assertFalse(compare(product, attempt));

    assertEquals(
        "(PUBLISHED,100," + publication + ",,,)",
        asking.told(again, "state, percent, publication_id, owner, lease_until, held_for"));
    assertEquals(List.of("READY", "RUNNING", "PUBLISHED"), asking.events(again));
    assertEquals(
        List.of("PUBLICATION_READY " + publication + " " + asker.account() + " 2024"),
        asking.news(asker.library()));
    assertEquals(List.of(), work(product, again));
  }

  @Test
  void theSameSetForAnotherAnalysisOrAreaGoesOn(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Zelfde Leden");
    asking.published(asker, set(own(3), 300));

    for (UUID other :
        List.of(
            asking.request(asker, set(own(3), 300), "kind", "COMBINED"),
            asking.request(asker, set(own(3), 300), "work_area", "PR01|9010"))) {
      assertTrue(compare(product, asking.claimed(other)));
    }
  }

  @Test
  void theSameSetThatIsNotPublishedYetHoldsNothing(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Nog Niet");
    asking.request(asker, set(own(4), 300));

    assertTrue(compare(product, asking.claimed(asking.request(asker, set(own(4), 300)))));
  }

  @Test
  void aSetThatDiffersByFortyNineHouseholdsWaitsForTheSupporter(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Bijna");
    UUID earlier = asking.request(asker, set(own(5), 300));
    UUID nearly = asking.request(asker, set(own(5), 251), "requested_by", asker.account());
    var attempt = asking.claimed(nearly);
    asking.work(() -> product.get(AnalysisWork.class).put(attempt, "counts", new byte[] {1}));

    assertFalse(compare(product, attempt));

    assertEquals("(HELD,NEAR_AN_EARLIER," + earlier + ",0,,)", held(asking, nearly));
    assertEquals(HoldReason.NEAR_AN_EARLIER.sentence(), asking.column(nearly, "reason"));
    assertEquals(List.of("READY", "RUNNING", "HELD"), asking.events(nearly));
    assertEquals(
        List.of("REQUEST_HELD " + nearly + " " + asker.account() + " 2024"),
        asking.news(asker.library()));
    assertEquals(
        List.of("systeem; aanvraag aangehouden; " + nearly + ", NEAR_AN_EARLIER; gelukt"),
        asking.audit(nearly));
    assertEquals(List.of(), work(product, nearly));
  }

  @Test
  void aSetThatDiffersByFiftyHouseholdsGoesOn(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Anders Genoeg");
    asking.request(asker, set(own(6), 300));

    assertTrue(compare(product, asking.claimed(asking.request(asker, set(own(6), 250)))));
  }

  @Test
  void aNearlyEqualSetForAnotherAreaOfTheSameLibraryWaitsToo(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Ander Gebied");
    UUID earlier = asking.request(asker, set(own(7), 300), "work_area", "PR01|9010");
    UUID nearly = asking.request(asker, set(own(7), 299));

    assertFalse(compare(product, asking.claimed(nearly)));

    assertEquals("(HELD,NEAR_AN_EARLIER," + earlier + ",0,,)", held(asking, nearly));
  }

  /** Whatever the spelling of the area, the kind, and who asks: what meets is compared. */
  @Test
  void theSetOfAnotherLibraryWaitsForTheAdministratorWhereBlocksMeet(Composition product) {
    var asking = new AskingFixtures(product);
    var first = asking.asker("Bibliotheek Eerste van Twee");
    asking.request(first, set(own(8), 300), "work_area", "PR01|9010");
    asking.request(first, set(own(8) + 5000, 300));
    var second = asking.asker("Bibliotheek Tweede van Twee");
    UUID spelled =
        asking.request(second, set(own(8), 300), "work_area", "PR01|9012", "kind", "COMBINED");
    var third = asking.asker("Bibliotheek Derde van Twee");
    UUID partly = asking.request(third, set(own(8), 280), "work_area", "PR02|");
    UUID elsewhere = asking.request(second, set(own(8) + 5000, 300), "work_area", "PR02|");

    for (UUID meeting : List.of(spelled, partly)) {
      assertFalse(compare(product, asking.claimed(meeting)));
      assertEquals("(HELD,NEAR_ANOTHER_LIBRARYS,,0,,)", held(asking, meeting));
      assertEquals(HoldReason.NEAR_AN_EARLIER.sentence(), asking.column(meeting, "reason"));
    }
    assertTrue(compare(product, asking.claimed(elsewhere)), "no block is the same");
  }

  @Test
  void aReasonThatAPersonSetAsideHoldsNoMore(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Goedgekeurd");
    asking.request(asker, set(own(9), 300));
    UUID approved = asking.request(asker, set(own(9), 299), "approved", "BUDGET,NEAR_AN_EARLIER");
    UUID otherwise = asking.request(asker, set(own(9), 298), "approved", "BUDGET");

    assertTrue(compare(product, asking.claimed(approved)));
    assertFalse(compare(product, asking.claimed(otherwise)));
  }

  @Test
  void onlyWhatWasAcceptedEarlierCountsAsLongAsItIsNotPublished(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Volgorde");
    UUID later =
        asking.request(
            asker,
            set(own(10), 300),
            "work_area",
            "|9202",
            "created_at",
            Instant.parse("2027-01-01T00:00:00Z"));
    UUID cancelled =
        asking.request(asker, set(own(10), 298), "work_area", "|9202", "state", "CANCELLED");
    UUID earlier = asking.request(asker, set(own(10), 299), "work_area", "|9202");

    assertTrue(compare(product, asking.claimed(earlier)));
    assertEquals(List.of("compared {\"sets\":0}"), work(product, earlier));

    asking.published(asker, later);
    assertFalse(
        compare(
            product,
            asking.claimed(asking.request(asker, set(own(10), 297), "work_area", "|9202"))));
    assertEquals("(CANCELLED)", asking.told(cancelled, "state"));
  }

  @Test
  void anAttemptThatLostItsRequestChangesNothing(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Verloren");
    asking.published(asker, set(own(14), 300));
    asking.request(asker, set(own(14) + 1000, 300));
    UUID same = asking.request(asker, set(own(14), 300));
    UUID nearly = asking.request(asker, set(own(14) + 1000, 299));

    for (UUID request : List.of(same, nearly)) {
      var lost = asking.claimed(request);
      product.change("update analysis_request set token = token + 1 where id = ?", request);

      assertThrows(LostLease.class, () -> compare(product, lost));

      assertEquals("(RUNNING,2,)", asking.told(request, "state, token, held_for"));
      assertEquals(List.of(), asking.audit(request));
      assertEquals(List.of(), work(product, request));
    }
    assertEquals(List.of(), asking.news(asker.library()));
  }
}
