// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a level of a member file takes from the ledger of every block of its area, once, when it is
 * first shown (OB-2, rule M6): its rho in four decimals.
 */
public record LedgerCharge(BigDecimal rho) {
  private static final int DECIMALS = 4;

  /** Classes of every segment: {only youth, only adult, both} x {active, not}. */
  public static final int CLASSES = 6;

  private static final int ALL_CLASSES = 8;

  /** Segments and subsegments: 0.0571 for the Open segmentatie. */
  public static LedgerCharge ofSegments(SegmentTree tree) {
    return of(PrivacyBound.ofMembers(tree), RoundingMode.HALF_UP);
  }

  /** Classes: 0.0167. */
  public static LedgerCharge ofClasses() {
    return ofBranches(CLASSES);
  }

  /** Classes where the file tells who is active, with those of unknown cards: 0.0175. */
  public static LedgerCharge ofActiveClasses() {
    return ofBranches(ALL_CLASSES);
  }

  /**
   * Branches: 0.0160 for five, 0.0178 for eight and the others together.
   *
   * @param cells branches, with the others together as one
   */
  public static LedgerCharge ofBranches(int cells) {
    return of(PrivacyBound.ofCrossing(cells), RoundingMode.UP);
  }

  /** Sums by broad group: 0.0313. */
  public static LedgerCharge ofGroups() {
    return of(PrivacyBound.ofGroups(), RoundingMode.UP);
  }

  /** What the files of several organisations reach together and by two or more: 0.0800. */
  public static LedgerCharge ofShared() {
    return new LedgerCharge(
        BigDecimal.valueOf(SharedDraws.RHO).setScale(DECIMALS, RoundingMode.UP));
  }

  private static LedgerCharge of(PrivacyBound bound, RoundingMode rounding) {
    return new LedgerCharge(BigDecimal.valueOf(bound.rho()).setScale(DECIMALS, rounding));
  }

  /** Both levels together. */
  public LedgerCharge plus(LedgerCharge other) {
    return new LedgerCharge(rho.add(other.rho));
  }
}
