// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.Map;

/**
 * A side of a theme that can be put first for a segment.
 *
 * @param label Dutch, as printed
 * @param interest households of each segment that it appeals to, in per cent; a segment of which it
 *     is unknown is absent
 * @param stress what to say
 * @param avoid what to leave unsaid
 */
public record ThemeAspect(
    String code, String label, Map<String, Integer> interest, String stress, String avoid) {
  public ThemeAspect {
    interest = Theme.checked(code, interest);
  }
}
