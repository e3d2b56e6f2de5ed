// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.List;

/**
 * Counts that may be published for one segment, or for several that are printed together.
 *
 * @param codes the segments in this row, in order of the catalogue
 * @param exact false where one segment holds more than 90 % of a table: then only that is told, and
 *     both counts are 0
 * @param base households of the whole edition
 * @param households households in the work area
 * @param members member households in the work area; 0 in a table without members
 */
public record CountRow(
    List<String> codes, boolean pooled, boolean exact, long base, long households, long members) {
  public CountRow {
    codes = List.copyOf(codes);
    if (members > households) {
      throw new IllegalStateException(codes + " has more member households than households");
    }
  }
}
