// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The formulas of the field, each defined once, as exact fractions of whole counts. A formula is
 * empty where its divisor is 0; that prints as a dash. Only z uses floating point.
 */
public final class Formulas {
  private static final BigFraction HUNDRED = BigFraction.of(100);

  private Formulas() {}

  /** Share in per cent: {@code 100 part / whole}. */
  public static Optional<BigFraction> share(long part, long whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(BigFraction.of(part, whole).multiply(HUNDRED));
  }

  /** Index: {@code 100 (part/whole) / (basePart/baseWhole)}; 100 is average. */
  public static Optional<BigFraction> index(long part, long whole, long basePart, long baseWhole) {
    return share(basePart, baseWhole)
        .filter(base -> base.signum() != 0)
        .flatMap(base -> share(part, whole).map(s -> s.divide(base).multiply(HUNDRED)));
  }

  /** Penetration: member households per hundred households. */
  public static Optional<BigFraction> penetration(long members, long households) {
    return share(members, households);
  }

  /** Penetration as printed, one decimal; null where it cannot be told. */
  public static BigDecimal printedPenetration(Long members, long households) {
    return members == null
        ? null
        : penetration(members, households).map(p -> printed(p, 1)).orElse(null);
  }

  /** Members expected at the average penetration: {@code households M / H}. */
  public static Optional<BigFraction> expected(
      long households, long allMembers, long allHouseholds) {
    return share(allMembers, allHouseholds).map(p -> p.multiply(households).divide(HUNDRED));
  }

  /** Gap: members minus the expected members; sums to 0 over a complete set of segments. */
  public static Optional<BigFraction> gap(
      long members, long households, long allMembers, long allHouseholds) {
    return expected(households, allMembers, allHouseholds)
        .map(e -> BigFraction.of(members).subtract(e));
  }

  /**
   * Potential: extra member households if the segment reached the target, {@code max(0, H t - M)}.
   *
   * @param target assumed penetration as a fraction, above 0 and at most 1
   */
  public static BigFraction potential(long members, long households, BigFraction target) {
    if (target.signum() <= 0 || target.compareTo(BigFraction.ONE) > 0) {
      throw new IllegalArgumentException("a target lies above 0 and at most at 1: " + target);
    }
    var extra = target.multiply(households).subtract(members);
    return extra.signum() < 0 ? BigFraction.ZERO : extra;
  }

  /**
   * Distance of the member share from the area share in standard deviations: {@code (q - a) /
   * sqrt(a (1 - a) / M)}; empty where the area share is 0 or 1. Members are part of the base, so
   * without correction it is on the safe side.
   */
  public static OptionalDouble z(
      long members, long allMembers, long households, long allHouseholds) {
    if (allMembers == 0 || households == 0 || households == allHouseholds) {
      return OptionalDouble.empty();
    }
    double area = (double) households / allHouseholds;
    double difference = (double) members / allMembers - area;
    return OptionalDouble.of(difference / Math.sqrt(area * (1 - area) / allMembers));
  }

  /**
   * Whether a difference is too uncertain to be told: {@code |z| < 2}, or fewer than 5 members
   * expected, or a gap that the draw alone can make.
   *
   * @param error the gap, in households, up to which the draw can have made it
   */
  public static boolean isUncertain(
      long members, long allMembers, long households, long allHouseholds, double error) {
    var z = z(members, allMembers, households, allHouseholds);
    boolean fewExpected = allMembers * (double) households < 5.0 * allHouseholds;
    double expected = allMembers * (double) households / Math.max(1, allHouseholds);
    boolean withinError = Math.abs(members - expected) < error;
    return z.isEmpty() || Math.abs(z.getAsDouble()) < 2 || fewExpected || withinError;
  }

  /** As printed: half away from zero. */
  public static BigDecimal printed(BigFraction value, int decimals) {
    return new BigDecimal(value.getNumerator())
        .divide(new BigDecimal(value.getDenominator()), decimals, RoundingMode.HALF_UP);
  }
}
