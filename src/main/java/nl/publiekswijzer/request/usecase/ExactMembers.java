// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import nl.publiekswijzer.disclosure.LedgerRules;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.NoiseWaivers;
import nl.publiekswijzer.request.store.PrivacyLedger;
import nl.publiekswijzer.request.store.PrivacyLedger.Charge;
import nl.publiekswijzer.request.store.PrivacyLedger.Level;
import nl.publiekswijzer.request.store.PrivacyLedger.Payer;

/**
 * Publication of exact members for which two persons signed (OB-2, rule M8). Exact figures have no
 * bound, so there is one set in each block and edition, only where no other library was told
 * anything, and nothing after it: it takes all that the ledger has.
 */
@Dependent
public class ExactMembers {
  private static final LedgerRules RULES = LedgerRules.STANDARD;

  private final NoiseWaivers waivers;
  private final PrivacyLedger ledger;

  @Inject
  public ExactMembers(NoiseWaivers waivers, PrivacyLedger ledger) {
    this.waivers = waivers;
    this.ledger = ledger;
  }

  /** Whether a set that was not charged so before is told exactly; then that is charged. */
  boolean charge(AnalysisRequest request, MemberSet set, Collection<Integer> blocks, Payer payer) {
    if (!waivers.isConfirmed(request.libraryId(), request.editionId())) {
      return false;
    }
    if (ledger.isShared(request.editionId(), blocks, payer) || !fits(request, blocks, payer)) {
      return false;
    }
    ledger.charge(request.editionId(), payer, all(set, blocks));
    return true;
  }

  /** What is left over all open editions has to hold it too. */
  private boolean fits(AnalysisRequest request, Collection<Integer> blocks, Payer payer) {
    return ledger.states(request.editionId(), blocks, payer).values().stream()
        .map(state -> state.openEditions().subtract(state.edition()).add(RULES.edition()))
        .allMatch(spent -> spent.compareTo(RULES.openEditions()) <= 0);
  }

  /**
   * Whether this very set was charged as an exact one, to this library, and may still be told so: a
   * statement that was withdrawn holds for nothing any more.
   */
  boolean isTold(AnalysisRequest request, MemberSet set, Collection<Integer> blocks) {
    var payer = ledger.payer(request.libraryId());
    return waivers.isConfirmed(request.libraryId(), request.editionId())
        && ledger.isCharged(request.editionId(), payer, all(set, blocks));
  }

  private static Charge all(MemberSet set, Collection<Integer> blocks) {
    return new Charge(set.crossed(), Level.EXACT, RULES.edition(), blocks);
  }
}
