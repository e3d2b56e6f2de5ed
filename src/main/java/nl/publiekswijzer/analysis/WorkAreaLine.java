// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;

/**
 * One row of the work-area analysis as it is printed.
 *
 * @param code of the segment; of the first one in a pooled row, and a {@link SumCode} in a sum
 * @param pooled whether several segments are printed together here
 * @param exact false where one segment holds more than 90 %: then only that is told
 * @param households null when not exact
 * @param share per cent of the work area, one decimal; null when not exact
 * @param baseShare per cent of the whole edition, one decimal
 * @param index against the whole edition; null, printed as a dash, where the base is 0, and where
 *     it is uncertain
 * @param band null where there is no index
 * @param uncertain whether an index of 110 or more, or of 90 or less, may come of the draw of the
 *     households alone
 */
public record WorkAreaLine(
    String code,
    boolean pooled,
    boolean exact,
    Long households,
    BigDecimal share,
    BigDecimal baseShare,
    Integer index,
    Band band,
    boolean uncertain) {

  /** Whether it tells of one segment by itself, with its numbers. */
  public boolean standsAlone() {
    return exact && !pooled;
  }
}
