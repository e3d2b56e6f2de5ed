// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The change of one segment between two publications, from their published counts.
 *
 * <p>The change of the members falls apart without a rest: {@code M' - M = (H' - H) (r + r') / 2 +
 * (r' - r) (H + H') / 2}, where r is the penetration as a fraction. The first term is due to the
 * area, the second to the reach. A change of the penetration is certain when {@code |z| >= 2}, with
 * {@code z = (r' - r) / sqrt(p (1 - p) (1/H + 1/H'))} and p the penetration of both together, and
 * when it is more than the noise and the rounding of the members can make.
 */
public final class ChangeAnalysis {
  /**
   * The most, in households, by which a published member count may lie from the true one: the
   * largest noise of 8 of scheme OB-1 and half its rounding of 5; two standard deviations of scheme
   * OB-2, 9.55, lie within.
   */
  private static final double MEMBER_ERROR = 10.5;

  private static final BigFraction HALF = BigFraction.of(1, 2);

  private ChangeAnalysis() {}

  /** What one publication tells of a segment; what it does not tell is null. */
  public record Told(Long households, BigDecimal share, Long members) {
    public static final Told NOTHING = new Told(null, null, null);
  }

  public static ChangeLine line(String code, Told before, Told now) {
    boolean both = isWhole(before) && isWhole(now);
    return new ChangeLine(
        code,
        before.households(),
        now.households(),
        before.share() == null || now.share() == null ? null : now.share().subtract(before.share()),
        before.members(),
        now.members(),
        penetration(before),
        penetration(now),
        both ? byArea(before, now) : null,
        both ? now.members() - before.members() - byArea(before, now) : null,
        both && isCertain(before, now));
  }

  private static boolean isWhole(Told told) {
    return told.households() != null && told.members() != null && told.households() > 0;
  }

  private static BigDecimal penetration(Told told) {
    return isWhole(told) ? Formulas.printedPenetration(told.members(), told.households()) : null;
  }

  /** Whole households; the reach gets the rest, so that both add up to the printed change. */
  private static long byArea(Told before, Told now) {
    var rates = rate(before).add(rate(now)).multiply(HALF);
    var change = rates.multiply(now.households() - before.households());
    return Formulas.printed(change, 0).longValueExact();
  }

  private static BigFraction rate(Told told) {
    return BigFraction.of(told.members(), told.households());
  }

  private static boolean isCertain(Told before, Told now) {
    double h0 = before.households();
    double h1 = now.households();
    double p = (before.members() + now.members()) / (h0 + h1);
    double difference = now.members() / h1 - before.members() / h0;
    double deviation = Math.sqrt(p * (1 - p) * (1 / h0 + 1 / h1));
    boolean overError = Math.abs(difference) > MEMBER_ERROR * (1 / h0 + 1 / h1);
    return deviation > 0 && Math.abs(difference) >= 2 * deviation && overError;
  }
}
