// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import nl.publiekswijzer.disclosure.LedgerRules;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.request.store.EarlierScheme;
import nl.publiekswijzer.request.store.EarlierScheme.PublishedSet;
import nl.publiekswijzer.request.store.MemberSets;
import nl.publiekswijzer.request.store.PrivacyLedger;
import nl.publiekswijzer.request.store.PrivacyLedger.Charge;
import nl.publiekswijzer.request.store.PrivacyLedger.Level;

/**
 * Charges what was published under scheme OB-1, once: a rho of 0.2 for each distinct set (D2 0.4,
 * four cells of variance 10), as far as the limit of an edition goes; all that an edition has for a
 * set that was told exactly. A block that is full by that stays closed for the edition.
 */
@Dependent
public class LedgerOpening {
  private static final BigDecimal RHO = new BigDecimal("0.2");
  private static final BigDecimal ALL = LedgerRules.STANDARD.edition();

  private final EarlierScheme earlier;
  private final MemberSets sets;
  private final PrivacyLedger ledger;
  private final LoadedEditions editions;

  @Inject
  public LedgerOpening(
      EarlierScheme earlier, MemberSets sets, PrivacyLedger ledger, LoadedEditions editions) {
    this.earlier = earlier;
    this.sets = sets;
    this.ledger = ledger;
    this.editions = editions;
  }

  /** In a transaction of the worker. */
  public void chargeEarlier() {
    if (!earlier.listUncharged().isEmpty()) {
      sets.waitForOthers();
      earlier.listUncharged().forEach(this::charge);
    }
  }

  private void charge(PublishedSet set) {
    var areas = editions.read(set.editionId()).areas();
    var payer = ledger.payer(set.libraryId());
    var blocks = new TreeSet<>(areas.blocks(areas.postcodes(set.workArea())));
    if (set.exact()) {
      ledger.charge(set.editionId(), payer, new Charge(set.digest(), Level.EXACT, ALL, blocks));
    } else {
      blocks.removeAll(full(set, blocks, payer));
      ledger.charge(set.editionId(), payer, new Charge(set.digest(), Level.OB_1, RHO, blocks));
    }
    earlier.charged(set);
  }

  private Set<Integer> full(PublishedSet set, Set<Integer> blocks, PrivacyLedger.Payer payer) {
    var full = new TreeSet<Integer>();
    ledger
        .states(set.editionId(), blocks, payer)
        .forEach(
            (block, state) -> {
              if (state.edition().add(RHO).compareTo(ALL) > 0) {
                full.add(block);
              }
            });
    return full;
  }
}
