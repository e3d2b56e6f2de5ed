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
 *     told by municipality, as in what was written down before they were
 */
public record MunicipalityLine(
    String code,
    String name,
    long households,
    Long members,
    BigDecimal penetration,
    List<SegmentIndex> segments) {
  public MunicipalityLine {
    segments = segments == null ? List.of() : List.copyOf(segments);
  }

  /** Without its segments. */
  public static MunicipalityLine of(
      String code, String name, long households, Long members, BigDecimal penetration) {
    return new MunicipalityLine(code, name, households, members, penetration, List.of());
  }
}
