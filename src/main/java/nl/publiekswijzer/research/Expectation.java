// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * What somebody at a library thought of its work area before the figures were there. It is
 * nobody's: no name is kept with it.
 *
 * @param segments codes of the three that were thought largest, the largest first
 * @param reach households with a member that were thought, of every hundred
 */
public record Expectation(UUID id, List<String> segments, BigDecimal reach) {
  public static final int SEGMENTS = 3;

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  public Expectation {
    segments = List.copyOf(segments);
    if (new HashSet<>(segments).size() != SEGMENTS || segments.size() != SEGMENTS) {
      throw new IllegalArgumentException("three different segments, not " + segments);
    }
    if (reach.signum() < 0 || reach.compareTo(ALL) > 0) {
      throw new IllegalArgumentException("no share: " + reach);
    }
  }

  /** How many of its segments are among these. */
  public int right(List<String> largest) {
    return (int) segments.stream().filter(largest::contains).count();
  }
}
