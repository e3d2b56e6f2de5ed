// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.math.BigDecimal;
import java.util.List;

/**
 * A municipality, or the part of it that lies in the work area.
 *
 * @param members null when there are none to show, or too few
 * @param penetration member households per hundred households; null with the members
 * @param segments index of every segment, in the order of the catalogue; empty where they are not
 *     told by municipality
 */
public record MunicipalityLine(
    String code,
    String name,
    long households,
    Long members,
    BigDecimal penetration,
    List<SegmentIndex> segments) {
  public MunicipalityLine {
    segments = List.copyOf(segments);
  }

  /** Without its segments. */
  public MunicipalityLine(
      String code, String name, long households, Long members, BigDecimal penetration) {
    this(code, name, households, members, penetration, List.of());
  }
}
