package nl.publiekswijzer.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Published member counts: true count plus noise, to the nearest multiple, half upwards (D4). */
record MemberRounding(Rules rules, MemberNoise noise) {

  /** Never negative and never more than there are households. */
  long published(TrueCount cell) {
    var noisy = cell.members().add(noise.of().applyAsInt(cell.code()));
    var steps = noisy.divide(rules.rounding());
    long rounded =
        new BigDecimal(steps.getNumerator())
                .divide(new BigDecimal(steps.getDenominator()), 0, RoundingMode.HALF_UP)
                .longValueExact()
            * rules.rounding();
    return Math.max(0, Math.min(rounded, cell.households()));
  }
}
