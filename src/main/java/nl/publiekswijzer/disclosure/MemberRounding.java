// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Published member counts: the drawn count to the nearest multiple, half upwards (D4). */
record MemberRounding(Cells cells, DrawnMembers drawn, int multiple) {

  /** Never negative and never more than there are households. */
  long published(int... some) {
    var steps = drawn.members(some).divide(multiple);
    long rounded =
        new BigDecimal(steps.getNumerator())
                .divide(new BigDecimal(steps.getDenominator()), 0, RoundingMode.HALF_UP)
                .longValueExact()
            * multiple;
    return Math.min(rounded, cells.sum(some).households());
  }
}
