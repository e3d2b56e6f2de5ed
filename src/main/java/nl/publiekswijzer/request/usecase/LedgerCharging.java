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
import nl.publiekswijzer.disclosure.LedgerCharge;
import nl.publiekswijzer.disclosure.LedgerRules;
import nl.publiekswijzer.disclosure.LedgerVerdict;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.PrivacyLedger;
import nl.publiekswijzer.request.store.PrivacyLedger.Charge;
import nl.publiekswijzer.request.store.PrivacyLedger.Level;
import nl.publiekswijzer.request.store.RequestRepository;

/**
 * Charges the draw of a member file to the ledger of every block of its work area (OB-2, rule M6):
 * each level once, when it is first shown. No setting and nobody lifts the limits.
 */
@Dependent
public class LedgerCharging {
  private static final LedgerRules RULES = LedgerRules.STANDARD;

  private final RequestRepository requests;
  private final PrivacyLedger ledger;
  private final LoadedEditions loaded;
  private final EditionRepository editions;
  private final ExactMembers exact;
  private final LedgerOpening opening;

  @Inject
  public LedgerCharging(
      RequestRepository requests,
      PrivacyLedger ledger,
      LoadedEditions loaded,
      EditionRepository editions,
      ExactMembers exact,
      LedgerOpening opening) {
    this.requests = requests;
    this.ledger = ledger;
    this.loaded = loaded;
    this.editions = editions;
    this.exact = exact;
    this.opening = opening;
  }

  /**
   * The levels that a selection of a file shows, with the digests they are drawn by: all that it
   * tells, or for a selection what it is a sum of.
   */
  static List<Charge> charges(
      LoadedEdition edition, AnalysisRequest request, MemberCounts counts, MemberSet set) {
    var selection = request.terms().selection();
    var postcodes = edition.areas().postcodes(request.workArea());
    var blocks = edition.areas().blocks(postcodes);
    var charges = new ArrayList<Charge>();
    var segments = LedgerCharge.ofSegments(edition.segmentation().tree());
    charges.add(new Charge(set.households(), Level.SEGMENTS, segments.rho(), blocks));
    if (!counts.cards().isEmpty() && !selection.isOfBranches()) {
      var cards = counts.activity() ? LedgerCharge.ofActiveClasses() : LedgerCharge.ofClasses();
      charges.add(new Charge(set.crossed(), Level.CARDS, cards.rho(), blocks));
    }
    if (!counts.branches().isEmpty() && !selection.isOfClasses()) {
      var branches = LedgerCharge.ofBranches(MemberCounts.MOST_BRANCHES + 1);
      charges.add(new Charge(set.crossed(), Level.BRANCHES, branches.rho(), blocks));
    }
    var groups = new GroupAreas(edition, postcodes);
    if (selection.isAll() && groups.areEnough()) {
      var rho = LedgerCharge.ofGroups().rho();
      charges.add(new Charge(groups.digest(set), Level.GROUPS, rho, blocks));
    }
    return charges;
  }

  /**
   * Charges a request, in the transaction of its comparison; all of it or, unless it is allowed,
   * nothing. Of an edition that was closed meanwhile only what was charged before comes out.
   *
   * @return why nothing comes out of it any more; a steward may let through {@code NEEDS_STEWARD}
   */
  Charging charge(AnalysisRequest request, MemberSet set) {
    opening.chargeEarlier();
    var edition = loaded.read(request.editionId());
    boolean isOpen = editions.read(request.editionId()).open();
    var blocks = edition.areas().blocks(edition.areas().postcodes(request.workArea()));
    var payer = ledger.payer(request.libraryId());
    if (exact.isTold(request, set, blocks) || isOpen && exact.charge(request, set, blocks, payer)) {
      return new Charging(LedgerVerdict.ALLOWED, true, List.of());
    }
    var counts = requests.findMembers(request.id()).orElseThrow();
    var open = open(request, charges(edition, request, counts, set));
    var verdict = judge(request, open, payer);
    boolean approved = request.approved().contains(HoldReason.BUDGET);
    if (verdict == LedgerVerdict.NEEDS_STEWARD && approved) {
      verdict = LedgerVerdict.ALLOWED;
    }
    if (!isOpen && !open.isEmpty()) {
      return new Charging(LedgerVerdict.EDITION_CLOSED, false, List.of());
    }
    if (verdict == LedgerVerdict.ALLOWED) {
      open.forEach(charge -> ledger.charge(request.editionId(), payer, charge));
    }
    return new Charging(verdict, isOpen, open.stream().map(Charge::level).toList());
  }

  /** Whether everything that the request shows of its set was drawn and charged before. */
  boolean isDrawn(AnalysisRequest request, MemberSet set) {
    opening.chargeEarlier();
    var edition = loaded.read(request.editionId());
    var blocks = edition.areas().blocks(edition.areas().postcodes(request.workArea()));
    var counts = requests.findMembers(request.id()).orElseThrow();
    return exact.isTold(request, set, blocks)
        || open(request, charges(edition, request, counts, set)).isEmpty();
  }

  /**
   * What came of it.
   *
   * @param open whether the edition is open for new questions
   * @param charged levels that were not charged before, on some block at least
   */
  record Charging(LedgerVerdict verdict, boolean open, List<Level> charged) {}

  /** What was not charged before, by block. */
  private List<Charge> open(AnalysisRequest request, List<Charge> charges) {
    var open = new ArrayList<Charge>();
    for (Charge charge : charges) {
      var blocks = new TreeSet<>(charge.blocks());
      blocks.removeAll(ledger.listCharged(request.editionId(), charge.setDigest(), charge.level()));
      if (!blocks.isEmpty()) {
        open.add(new Charge(charge.setDigest(), charge.level(), charge.rho(), blocks));
      }
    }
    return open;
  }

  private LedgerVerdict judge(
      AnalysisRequest request, List<Charge> open, PrivacyLedger.Payer payer) {
    Map<Integer, BigDecimal> costs = new HashMap<>();
    open.forEach(c -> c.blocks().forEach(b -> costs.merge(b, c.rho(), BigDecimal::add)));
    var verdict = LedgerVerdict.ALLOWED;
    for (var state : ledger.states(request.editionId(), costs.keySet(), payer).entrySet()) {
      var cost = new LedgerCharge(costs.get(state.getKey()));
      verdict = verdict.and(RULES.judge(state.getValue(), cost));
    }
    return verdict;
  }
}
