// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.disclosure.LedgerCharge;
import nl.publiekswijzer.disclosure.LedgerVerdict;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.store.PrivacyLedger.Charge;
import nl.publiekswijzer.request.store.PrivacyLedger.Level;
import nl.publiekswijzer.request.usecase.SharedCharging.Due;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What agreements of several organisations cost the ledger. */
@ExtendWith(Composed.class)
class SharedChargingTest {
  private static final LedgerCharge SHARED = LedgerCharge.ofShared();

  private static Set<Integer> blocks(Composition product, AskingFixtures asking) {
    var areas = product.get(LoadedEditions.class).read(asking.edition()).areas();
    return areas.blocks(areas.postcodes(SmallEdition.TOWN));
  }

  private static Due due(UUID library, String digest, Set<Integer> blocks) {
    return new Due(library, new Charge(digest, Level.SHARED, SHARED.rho(), blocks));
  }

  private static LedgerVerdict charge(Composition product, AskingFixtures asking, List<Due> dues) {
    return product
        .get(OwnTransaction.class)
        .call(() -> product.get(SharedCharging.class).charge(asking.edition(), dues));
  }

  @BeforeEach
  void nothingWasTold(Composition product) {
    product.change("truncate privacy_charge");
  }

  private static Object charges(Composition product) {
    return product.value("select count(distinct set_digest) from privacy_charge");
  }

  @Test
  void aLibraryIsToldOfSevenAgreementsInAnEditionAndOfTheSameOneAlways(Composition product) {
    var asking = new AskingFixtures(product);
    var library = asking.asker("Bibliotheek Afspraak").library();
    var blocks = blocks(product, asking);
    for (int i = 1; i <= 7; i++) {
      var dues = List.of(due(library, "afspraak " + i, blocks));
      assertEquals(LedgerVerdict.ALLOWED, charge(product, asking, dues));
    }
    assertEquals(
        LedgerVerdict.NEEDS_STEWARD,
        charge(product, asking, List.of(due(library, "afspraak 8", blocks))));
    assertEquals(
        LedgerVerdict.ALLOWED,
        charge(product, asking, List.of(due(library, "afspraak 7", blocks))));
    assertEquals(7L, charges(product));
  }

  @Test
  void nothingIsChargedWhereOneOfThemHasNoRoomLeft(Composition product) {
    var asking = new AskingFixtures(product);
    var full = asking.asker("Bibliotheek Vol").library();
    var empty = asking.asker("Bibliotheek Leeg").library();
    var blocks = blocks(product, asking);
    for (int i = 1; i <= 7; i++) {
      charge(product, asking, List.of(due(full, "vol " + i, blocks)));
    }
    var together = List.of(due(empty, "samen", blocks), due(full, "samen ook", blocks));

    assertEquals(LedgerVerdict.NEEDS_STEWARD, charge(product, asking, together));
    assertEquals(7L, charges(product));
  }

  @Test
  void whatOthersAreToldAtOnceCountsForTheLimitOfAll(Composition product) {
    var asking = new AskingFixtures(product);
    var blocks = blocks(product, asking);
    for (int i = 1; i <= 13; i++) {
      var library = asking.asker("Bibliotheek Eerder " + i).library();
      charge(product, asking, List.of(due(library, "eerder " + i, blocks)));
    }
    // 13 of 0.08 are 1.04: two more fit under 1.2, three do not
    var libraries =
        List.of("Een", "Twee", "Drie").stream()
            .map(name -> asking.asker("Bibliotheek " + name).library())
            .toList();
    var three = libraries.stream().map(l -> due(l, "van " + l, blocks)).toList();

    assertEquals(LedgerVerdict.EDITION_CLOSED, charge(product, asking, three));
    assertEquals(13L, charges(product));
    assertEquals(LedgerVerdict.ALLOWED, charge(product, asking, three.subList(0, 1)));
  }
}
