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

/**
 * Publication of exact members for which two persons signed (OB-2, rule M8). Exact figures have no
 * bound, so there is one set in each block and edition, only where no other library was told
 * anything, and nothing after it: it takes all that the ledger has.
 */
@Dependent
public class ExactMembers {
  private final NoiseWaivers waivers;
  private final PrivacyLedger ledger;

  @Inject
  public ExactMembers(NoiseWaivers waivers, PrivacyLedger ledger) {
    this.waivers = waivers;
    this.ledger = ledger;
  }

  /** Whether the set is told exactly; then that is charged. */
  boolean charge(
      AnalysisRequest request,
      MemberSet set,
      Collection<Integer> blocks,
      PrivacyLedger.Payer payer) {
    if (isCharged(request, set, blocks)) {
      return true;
    }
    boolean signed = waivers.isConfirmed(request.libraryId(), request.editionId());
    if (!signed || ledger.isShared(request.editionId(), blocks, payer)) {
      return false;
    }
    var all = LedgerRules.STANDARD.edition();
    ledger.charge(request.editionId(), payer, new Charge(set.crossed(), Level.EXACT, all, blocks));
    return true;
  }

  /** Whether this very set was charged as an exact one. */
  boolean isCharged(AnalysisRequest request, MemberSet set, Collection<Integer> blocks) {
    return ledger.listCharged(request.editionId(), set.crossed(), Level.EXACT).containsAll(blocks);
  }
}
