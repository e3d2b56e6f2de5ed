// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Tables to compute with: the worked example of the field, and invented ones by seed. */
final class AnalysisFixtures {
  private AnalysisFixtures() {}

  /** Three segments of a work area with 2,000 households and 400 member households. */
  static CountTable theWorkedExample() {
    return aTable(
        aRow("A", 2_400_000, 1_200, 300),
        aRow("B", 3_200_000, 500, 88),
        aRow("C", 2_400_000, 300, 12));
  }

  static CountRow aRow(String code, long base, long households, long members) {
    return new CountRow(List.of(code), false, true, base, households, members);
  }

  /** A table of these rows with their true totals. */
  static CountTable aTable(CountRow... rows) {
    return aTable(List.of(rows));
  }

  static CountTable aTable(List<CountRow> rows) {
    return new CountTable(
        rows,
        rows.stream().mapToLong(CountRow::base).sum(),
        rows.stream().mapToLong(CountRow::households).sum(),
        rows.stream().mapToLong(CountRow::members).sum(),
        0,
        0,
        0);
  }

  /** The rows of a table as counts of single segments. */
  static List<SegmentCount> counts(CountTable table) {
    return table.rows().stream()
        .map(r -> new SegmentCount(r.codes().get(0), r.households(), r.base(), r.members()))
        .toList();
  }

  /** Two to twelve segments of any size, none of them empty in the base, some elsewhere. */
  static CountTable anInventedTable(long seed) {
    var random = new Random(seed);
    var rows = new ArrayList<CountRow>();
    rows.add(aRow("A", 1_000, 100, 1 + random.nextInt(100)));
    int segments = 2 + random.nextInt(11);
    for (int s = 1; s < segments; s++) {
      long households = random.nextInt(5) == 0 ? 0 : random.nextInt(5_000);
      long base = 1 + households + random.nextInt(1_000_000);
      rows.add(aRow("" + (char) ('A' + s), base, households, random.nextLong(households + 1)));
    }
    return aTable(rows);
  }

  /** The same table with every row replaced. */
  static CountTable mapped(CountTable table, UnaryOperator<CountRow> change) {
    return aTable(table.rows().stream().map(change).toList());
  }
}
