// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.List;

/** Broad groups of households of the Open segmentatie, wide enough to be told apart by area. */
public enum BroadGroup {
  /** Under 35, without children. */
  YOUNG("A", "B"),
  /** Families under 55, and single parents under 75. */
  FAMILIES("C", "D", "E"),
  /** Alone or as a couple, 35 to 54. */
  MIDDLE("F", "G"),
  /** 55 and older, and families of 55 to 74. */
  OLDER("H", "I", "J", "K");

  private final List<String> segments;

  BroadGroup(String... segments) {
    this.segments = List.of(segments);
  }

  /** Codes of its segments. */
  public List<String> segments() {
    return segments;
  }
}
