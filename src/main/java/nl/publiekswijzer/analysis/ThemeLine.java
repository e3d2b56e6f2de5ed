// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;

/**
 * One segment of the theme analysis as it is printed.
 *
 * @param interested households in the work area that the theme appeals to
 * @param contribution per cent of all interested households of the work area, one decimal; null
 *     where nobody is interested
 * @param index interest of the segment against the whole edition; null, printed as a dash, where
 *     nobody is interested there
 * @param band over is a hook: the theme draws this segment more than average; under is none
 */
public record ThemeLine(
    String code, long interested, BigDecimal contribution, Integer index, Band band) {

  public boolean isHook() {
    return band == Band.OVER;
  }
}
