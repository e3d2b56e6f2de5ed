// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.AskingFixtures.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.disclosure.LedgerVerdict;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.usecase.AreaStanding.Standing;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a library reads of an area before it chooses a file; what it then gets is the same. */
@ExtendWith(Composed.class)
class AreaStandingTest {
  private static final WorkArea TOWN = new WorkArea(List.of("PR01"), List.of());
  private static int sets = 0;

  private static boolean draw(Composition product, AskingFixtures asking, Asker asker) {
    var attempt =
        asking.claimed(
            asking.request(asker, set(1_000_000 + 1_000 * sets++, 300), "approved", "BUDGET"));
    return product
        .get(OwnTransaction.class)
        .call(() -> product.get(SetComparing.class).compare(attempt));
  }

  private static Standing standing(Composition product, Asker asker) {
    product.actAs(asker.actor());
    return product.get(AreaStanding.class).of(SmallEdition.EDITION, TOWN);
  }

  private static BigDecimal rho(String rho) {
    return new BigDecimal(rho);
  }

  @Test
  void whoIsAtHomeMayHaveAllThatIsLeftAndAVisitorHalf(Composition product) {
    product.change("truncate privacy_charge");
    var asking = new AskingFixtures(product);
    var home = asking.asker("Bibliotheek Staat Thuis");
    var visitor = asking.asker("Bibliotheek Staat Elders", "province", "Elders");
    assertEquals(rho("1.2"), standing(product, home).left().stripTrailingZeros());
    assertTrue(standing(product, home).bySegment());
    assertEquals(rho("0.6"), standing(product, visitor).left().stripTrailingZeros());

    assertTrue(draw(product, asking, home));
    assertTrue(draw(product, asking, visitor));

    assertEquals(rho("0.1142"), standing(product, home).spent());
    assertEquals(rho("1.0858"), standing(product, home).left());
    assertEquals(rho("0.5429"), standing(product, visitor).left());
  }

  @Test
  void theLimitThatClosesAnAreaIsNamedAndHolds(Composition product) {
    product.change("truncate privacy_charge");
    var asking = new AskingFixtures(product);
    var home = asking.asker("Bibliotheek Sluit Thuis");
    var visitor = asking.asker("Bibliotheek Sluit Elders", "province", "Elders");
    while (!standing(product, visitor).isClosed()) {
      assertTrue(draw(product, asking, visitor));
    }

    assertEquals(LedgerVerdict.VISITORS_CLOSED, standing(product, visitor).closedBy());
    assertFalse(draw(product, asking, visitor));
    assertEquals(LedgerVerdict.ALLOWED, standing(product, home).closedBy());
    while (!standing(product, home).isClosed()) {
      assertTrue(draw(product, asking, home));
    }
    assertEquals(LedgerVerdict.EDITION_CLOSED, standing(product, home).closedBy());
    assertEquals(LedgerVerdict.EDITION_CLOSED, standing(product, visitor).closedBy());
    assertFalse(draw(product, asking, home));
  }

  /** Of the area in another edition with the same postcodes that is open. */
  @Test
  void theOpenEditionsTogetherCloseAnAreaToo(Composition product) {
    product.change("truncate privacy_charge");
    var asking = new AskingFixtures(product);
    var home = asking.asker("Bibliotheek Sluit Samen");
    long other = SmallEdition.of(product, "Een jaar eerder");
    product.change("update edition set content_digest = 'anders' where id = ?", other);
    product.change(
        "insert into privacy_charge (edition_id, block, set_digest, level, rho, payer, home)"
            + " select ?, 9001, 'x' || n, 'SEGMENTS', 0.98, gen_random_uuid(), true from"
            + " generate_series(1, 2) n",
        other);

    var standing = standing(product, home);

    assertEquals(LedgerVerdict.EDITIONS_CLOSED, standing.closedBy());
    assertEquals(rho("1.9600"), standing.openSpent());
    assertEquals(0, standing.spent().signum());
    product.change("update edition set closed_at = now() where id = ?", other);
    assertFalse(standing(product, home).isClosed());
  }
}
