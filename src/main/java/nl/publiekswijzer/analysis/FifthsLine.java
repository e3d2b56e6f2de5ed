// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;

/**
 * The reach of areas with many and with few households of one segment, as printed, all with one
 * decimal. It tells of those areas, and not of the households of the segment.
 *
 * @param code of the segment, or a {@link SumCode}
 * @param mostShare per cent of the households of the areas with most of it
 * @param leastShare per cent of the households of the areas with least of it
 * @param mostReach member households per hundred households of the areas with most of it
 * @param leastReach likewise of the areas with least of it
 * @param difference of both reaches, in percentage points
 * @param from lower end of its 90 % interval
 * @param to upper end of it
 */
public record FifthsLine(
    String code,
    BigDecimal mostShare,
    BigDecimal leastShare,
    BigDecimal mostReach,
    BigDecimal leastReach,
    BigDecimal difference,
    BigDecimal from,
    BigDecimal to) {

  /** Whether there is a difference at all: the interval, as printed, does not hold 0. */
  public boolean isShown() {
    return from.signum() > 0 || to.signum() < 0;
  }
}
