// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;

/**
 * What the validation found of one segment, or of two together that only income tells apart.
 *
 * @param segments codes
 * @param independent agreement of an estimate that never saw the table it is held against; null
 *     where a table is missing
 * @param own agreement of the edition, which starts from the same table: no proof; null likewise
 */
public record SegmentCheck(List<String> segments, Agreement independent, Agreement own) {
  /** Correlation that is enough. */
  public static final double CORRELATION = 0.90;

  /** Part of the municipalities that may lie in the opposite band. */
  public static final double OPPOSITE = 0.02;

  public SegmentCheck {
    segments = List.copyOf(segments);
  }

  public boolean isTested() {
    return independent != null;
  }

  /** Whether it agrees well enough to be told of a municipality. */
  public boolean passes() {
    return isTested()
        && independent.correlation() >= CORRELATION
        && independent.oppositeBand() <= OPPOSITE * independent.municipalities();
  }
}
