// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.List;

/**
 * Rows that are published together, with their totals.
 *
 * @param householdVariance of the households of a row, in households squared; 0 where they are
 *     estimates and not drawn
 * @param memberVariance of the members of a row likewise; 0 where they are exact
 * @param baseVariance of the households of a row in the base likewise; 0 where that is the country
 */
public record CountTable(
    List<CountRow> rows,
    long base,
    long households,
    long members,
    double householdVariance,
    double memberVariance,
    double baseVariance) {
  public CountTable {
    rows = List.copyOf(rows);
  }
}
