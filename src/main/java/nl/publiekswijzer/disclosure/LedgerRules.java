// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.math.BigDecimal;

/**
 * How much may be told of the members in a block, all libraries together, in rho (OB-2, rule M6).
 * Every number may be made stricter, none milder.
 *
 * @param edition most in one edition
 * @param openEditions most over all open editions together
 * @param library most by one library in one edition without the steward
 * @param visitors most in one edition by all libraries together that are not at home in the block,
 *     half of all at most; the rest is kept for those that are
 */
public record LedgerRules(
    BigDecimal edition, BigDecimal openEditions, BigDecimal library, BigDecimal visitors) {
  public static final LedgerRules STANDARD =
      new LedgerRules(
          new BigDecimal("1.2"),
          new BigDecimal("2.0"),
          new BigDecimal("0.6"),
          new BigDecimal("0.6"));

  public LedgerRules {
    boolean strict =
        atMost("1.2", edition)
            && atMost("2.0", openEditions)
            && atMost("0.6", library)
            && atMost("0.6", visitors)
            && visitors.multiply(BigDecimal.TWO).compareTo(edition) <= 0;
    if (!strict) {
      throw new IllegalArgumentException(
          "milder than the rules allow: edition %s, open editions %s, library %s, visitors %s"
              .formatted(edition, openEditions, library, visitors));
    }
  }

  private static boolean atMost(String limit, BigDecimal chosen) {
    return chosen.signum() >= 0 && chosen.compareTo(new BigDecimal(limit)) <= 0;
  }

  /** Whether a library may be told more of a block. */
  public LedgerVerdict judge(LedgerState state, LedgerCharge charge) {
    if (exceeds(openEditions, state.openEditions(), charge)) {
      return LedgerVerdict.EDITIONS_CLOSED;
    }
    if (exceeds(edition, state.edition(), charge)) {
      return LedgerVerdict.EDITION_CLOSED;
    }
    if (!state.atHome() && exceeds(visitors, state.visitors(), charge)) {
      return LedgerVerdict.VISITORS_CLOSED;
    }
    return exceeds(library, state.library(), charge)
        ? LedgerVerdict.NEEDS_STEWARD
        : LedgerVerdict.ALLOWED;
  }

  private static boolean exceeds(BigDecimal limit, BigDecimal spent, LedgerCharge charge) {
    return spent.add(charge.rho()).compareTo(limit) > 0;
  }
}
