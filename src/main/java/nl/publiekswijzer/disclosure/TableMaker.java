// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.publiekswijzer.analysis.CountRow;
import nl.publiekswijzer.analysis.CountTable;

/** Makes tables of the cells that may be shown; hidden cells become one pooled row at the end. */
final class TableMaker {
  private final Cells cells;
  private final Map<Integer, ReleaseRule> hidden;
  private final Rules rules;
  private final Counting counting;
  private final ReleaseRecord record;

  TableMaker(
      Cells cells,
      Map<Integer, ReleaseRule> hidden,
      Rules rules,
      Counting counting,
      ReleaseRecord record) {
    this.cells = cells;
    this.hidden = hidden;
    this.rules = rules;
    this.counting = counting;
    this.record = record;
  }

  CountTable segments() {
    return table(cells.segments(), dominant());
  }

  /** Where one segment dominates, its subsegments would tell what the segment may not. */
  CountTable subsegments() {
    if (dominant() >= 0) {
      var pooled = row(cells.subsegments(), true, false);
      return withTotals(List.of(pooled));
    }
    return table(cells.subsegments(), -1);
  }

  /** The segment that holds more than the dominating share of the table, or -1 (D6). */
  private int dominant() {
    return IntStream.of(cells.segments()).filter(this::dominates).findFirst().orElse(-1);
  }

  private boolean dominates(int segment) {
    int[] whole = cells.segments();
    return exceeds(cells.sum(segment).households(), cells.sum(whole).households())
        || exceeds(counting.members(segment), counting.members(whole));
  }

  private boolean exceeds(long part, long whole) {
    return part * 100 > whole * rules.dominance();
  }

  private CountTable table(int[] level, int dominant) {
    var rows = new ArrayList<CountRow>();
    var rest = new ArrayList<Integer>();
    for (int i : level) {
      if (dominant >= 0 ? i != dominant : hidden.containsKey(i)) {
        rest.add(i);
        record.add(counting.hidden(dominant >= 0 ? ReleaseRule.D6 : hidden.get(i), i));
      } else {
        rows.add(row(new int[] {i}, false, dominant < 0));
      }
    }
    if (!rest.isEmpty()) {
      rows.add(row(rest.stream().mapToInt(Integer::intValue).toArray(), true, dominant < 0));
    }
    return withTotals(rows);
  }

  /** A row that may not be told carries no counts, so that no output can tell them. */
  private CountRow row(int[] some, boolean pooled, boolean exact) {
    record.add(exact ? counting.shown(some) : counting.hidden(ReleaseRule.D6, some));
    var sum = cells.sum(some);
    return new CountRow(
        IntStream.of(some).mapToObj(i -> cells.all().get(i).code()).toList(),
        pooled,
        exact,
        sum.base(),
        exact ? sum.households() : 0,
        exact ? counting.members(some) : 0);
  }

  private CountTable withTotals(List<CountRow> rows) {
    int[] whole = cells.segments();
    record.add(counting.shown(whole));
    var total = cells.sum(whole);
    return new CountTable(rows, total.base(), total.households(), counting.members(whole));
  }
}
