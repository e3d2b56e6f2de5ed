// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.Map;

/**
 * An area with its households and members as they may be told.
 *
 * @param segments households by code of the segment
 * @param members member households
 */
public record AreaReach(String code, Map<String, Long> segments, long households, long members) {
  public AreaReach {
    segments = Map.copyOf(segments);
    if (households <= 0 || members < 0) {
      throw new IllegalArgumentException(
          code + " has " + households + " households, of which " + members + " are members");
    }
  }

  /** Households of a segment. */
  public long of(String segment) {
    return segments.getOrDefault(segment, 0L);
  }
}
