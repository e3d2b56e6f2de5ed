// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.HoldReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many distinct member sets of a library are released from one edition. */
@ExtendWith(Composed.class)
class SetBudgetTest {
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

  @Test
  void theThirteenthSetOfAnEditionWaitsUntilTheSupporterLetsItGo(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Veelvrager");
    for (int i = 0; i < 11; i++) {
      asking.published(asker, set(own(11) + 1000 * i, 300));
    }
    UUID twelfth = asking.request(asker, set(own(11) + 11_000, 300));
    assertTrue(compare(product, asking.claimed(twelfth)));
    asking.published(asker, twelfth);
    UUID thirteenth = asking.request(asker, set(own(11) + 12_000, 300));

    assertFalse(compare(product, asking.claimed(thirteenth)));

    assertEquals("(HELD,BUDGET,,0,,)", held(asking, thirteenth));
    assertEquals(HoldReason.BUDGET.sentence(), asking.column(thirteenth, "reason"));
    product.actAs(TestActors.consultant(UUID.randomUUID(), asker.library()));
    product.get(HeldDeciding.class).decide(thirteenth, HoldReason.Decision.RELEASE, null);
    assertTrue(compare(product, asking.claimed(thirteenth)));
    assertEquals(
        List.of("READY", "RUNNING", "HELD", "READY", "RUNNING"), asking.events(thirteenth));
  }

  @Test
  void onlyDistinctSetsOfTheSameLibraryAndEditionUseUpTheBudget(Composition product) {
    var asking = new AskingFixtures(product);
    var other = asking.asker("Bibliotheek Andermans Budget");
    asking.published(other, set(own(12) + 50_000, 300));
    var asker = asking.asker("Bibliotheek Elf Bestanden");
    for (int i = 0; i < 11; i++) {
      asking.published(asker, set(own(12) + 1000 * i, 300));
    }
    asking.published(asker, set(own(12), 300), "kind", "COMBINED");
    asking.request(asker, set(own(12) + 20_000, 300));
    UUID twelfth = asking.request(asker, set(own(12) + 12_000, 300));

    assertTrue(compare(product, asking.claimed(twelfth)));

    asking.published(asker, twelfth);
    UUID known = asking.request(asker, set(own(12) + 12_000, 300), "kind", "COMBINED");
    assertTrue(compare(product, asking.claimed(known)), "a set that was released before");
    long later = product.arrange(rows -> rows.edition("Latere editie", Map.of()));
    product.change("update member_set set edition_id = ? where request_id = ?", later, twelfth);
    UUID instead = asking.request(asker, set(own(12) + 13_000, 300));
    assertTrue(compare(product, asking.claimed(instead)), "one was of another edition");
  }

  @Test
  void aSetThatIsNearlyAnEarlierOneIsHeldForThatBeforeTheBudget(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Twee Redenen");
    for (int i = 0; i < 12; i++) {
      asking.published(asker, set(own(13) + 1000 * i, 300));
    }
    UUID nearly = asking.request(asker, set(own(13), 299));
    UUID approved = asking.request(asker, set(own(13), 298), "approved", "NEAR_AN_EARLIER");

    assertFalse(compare(product, asking.claimed(nearly)));
    assertFalse(compare(product, asking.claimed(approved)));

    assertEquals("NEAR_AN_EARLIER", asking.column(nearly, "held_for"));
    assertEquals("BUDGET", asking.column(approved, "held_for"));
  }
}
