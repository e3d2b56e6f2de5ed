// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.LocalDate;
import java.util.List;
import nl.publiekswijzer.analysis.ChangeLine;

/**
 * This publication beside the previous one of the same library and kind.
 *
 * @param obstacle why both may not be compared; null when they may
 * @param total of all segments; null with an obstacle
 * @param segments in order of the catalogue; empty with an obstacle
 */
public record Comparison(
    Previous previous, Obstacle obstacle, ChangeLine total, List<ChangeLine> segments) {
  public Comparison {
    segments = List.copyOf(segments);
  }

  /** The same of the whole work area alone. */
  Comparison withoutSegments() {
    return new Comparison(previous, obstacle, total, List.of());
  }

  /** The publication before this one. */
  public record Previous(String number, String edition, LocalDate referenceDate, int version) {}

  /** What makes two publications incomparable. */
  public enum Obstacle {
    /** Their segments differ. */
    SEGMENTATION,
    /** Their work areas differ. */
    WORK_AREA,
    /** One is by address, the other estimated. */
    GRANULARITY,
    /** They are compared with other areas. */
    BASE,
    /** They tell of other members. */
    SELECTION
  }
}
