// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;
import nl.publiekswijzer.analysis.PartLine;

/**
 * The work area by its parts, for maps and the table beside them.
 *
 * @param postcodes whether the parts are postcode areas; else they are municipalities
 * @param chosen code of the segment or sum whose share is told for every part; null when there is
 *     none
 * @param fifths null unless members are known by postcode only, and all of them are told of
 * @param groups null unless members are known by postcode of six characters as well
 */
public record AreaParts(
    boolean postcodes, String chosen, List<PartLine> lines, Fifths fifths, BroadGroups groups) {
  public AreaParts {
    lines = List.copyOf(lines);
  }

  /** The same with broad groups. */
  public AreaParts with(BroadGroups told) {
    return new AreaParts(postcodes, chosen, lines, fifths, told);
  }

  /** Of all parts together. */
  public long households() {
    return lines.stream().mapToLong(PartLine::households).sum();
  }
}
