// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.publiekswijzer.disclosure.LedgerCharge;
import nl.publiekswijzer.disclosure.LedgerRules;
import nl.publiekswijzer.disclosure.LedgerVerdict;
import nl.publiekswijzer.request.store.MemberSets;
import nl.publiekswijzer.request.store.PrivacyLedger;
import nl.publiekswijzer.request.store.PrivacyLedger.Charge;
import nl.publiekswijzer.request.store.PrivacyLedger.Payer;

/**
 * Charges what is told of several files at once to the ledger of every block (OB-2, rule M6), each
 * organisation for its part, by the limits of all others. No steward lets more through.
 */
@Dependent
public class SharedCharging {
  private static final LedgerRules RULES = LedgerRules.STANDARD;

  private final PrivacyLedger ledger;
  private final MemberSets sets;
  private final LedgerOpening opening;

  @Inject
  public SharedCharging(PrivacyLedger ledger, MemberSets sets, LedgerOpening opening) {
    this.ledger = ledger;
    this.sets = sets;
    this.opening = opening;
  }

  /** What is told at the cost of a library. */
  public record Due(UUID libraryId, Charge charge) {}

  /** Whether all of it may be told; in a transaction of the worker. */
  public LedgerVerdict judge(long editionId, List<Due> dues) {
    return judge(editionId, open(editionId, dues));
  }

  /**
   * Charges all of it, or nothing unless it is allowed; in a transaction of the worker, which
   * others who charge wait for.
   */
  public LedgerVerdict charge(long editionId, List<Due> dues) {
    opening.chargeEarlier();
    sets.waitForOthers();
    var open = open(editionId, dues);
    var verdict = judge(editionId, open);
    if (verdict == LedgerVerdict.ALLOWED) {
      open.forEach((payer, charges) -> charges.forEach(c -> ledger.charge(editionId, payer, c)));
    }
    return verdict;
  }

  /** What was not charged before, by who pays. */
  private Map<Payer, List<Charge>> open(long editionId, List<Due> dues) {
    var open = new HashMap<Payer, List<Charge>>();
    for (Due due : dues) {
      var charge = due.charge();
      var blocks = new TreeSet<>(charge.blocks());
      blocks.removeAll(ledger.listCharged(editionId, charge.setDigest(), charge.level()));
      if (!blocks.isEmpty()) {
        open.computeIfAbsent(ledger.payer(due.libraryId()), payer -> new ArrayList<>())
            .add(new Charge(charge.setDigest(), charge.level(), charge.rho(), blocks));
      }
    }
    return open;
  }

  /** Each payer finds what the others are about to be told as told already. */
  private LedgerVerdict judge(long editionId, Map<Payer, List<Charge>> open) {
    Map<Integer, BigDecimal> costs = new HashMap<>();
    open.values().forEach(charges -> charges.forEach(charge -> add(charge, costs)));
    var verdict = LedgerVerdict.ALLOWED;
    for (var entry : open.entrySet()) {
      Map<Integer, BigDecimal> own = new HashMap<>();
      entry.getValue().forEach(charge -> add(charge, own));
      for (var state : ledger.states(editionId, own.keySet(), entry.getKey()).entrySet()) {
        int block = state.getKey();
        var others = new LedgerCharge(costs.get(block).subtract(own.get(block)));
        verdict =
            verdict.and(
                RULES.judge(
                    state.getValue().afterOthers(others), new LedgerCharge(own.get(block))));
      }
    }
    return verdict;
  }

  private static void add(Charge charge, Map<Integer, BigDecimal> costs) {
    charge.blocks().forEach(block -> costs.merge(block, charge.rho(), BigDecimal::add));
  }
}
