// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;
import nl.publiekswijzer.analysis.FifthsAnalysis;
import nl.publiekswijzer.analysis.FifthsLine;

/**
 * Postcode areas with many households of a segment beside those with few, where members are known
 * by postcode only.
 *
 * @param areas postcode areas of the work area; 0 where it is told by municipality
 * @param told those of them that have enough members to tell them
 * @param lines of the segments that live unevenly enough
 */
public record Fifths(int areas, int told, List<FifthsLine> lines) {
  public Fifths {
    lines = List.copyOf(lines);
  }

  /** Whether there are too few areas to compare any. */
  public boolean isTooFew() {
    return told < FifthsAnalysis.LEAST;
  }
}
