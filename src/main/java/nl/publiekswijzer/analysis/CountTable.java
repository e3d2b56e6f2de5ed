// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.List;

/**
 * Rows that may be published together, with totals that may be published on their own: rounded
 * member rows need not add up to the rounded member total.
 */
public record CountTable(List<CountRow> rows, long base, long households, long members) {
  public CountTable {
    rows = List.copyOf(rows);
  }
}
