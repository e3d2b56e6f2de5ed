package nl.publiekswijzer.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import nl.publiekswijzer.analysis.CountRow;
import nl.publiekswijzer.analysis.CountTable;

/** Makes tables of the cells that may be shown; hidden cells become one pooled row at the end. */
final class TableMaker {
  private final Cells cells;
  private final BitSet hidden;
  private final Rules rules;
  private final ToLongFunction<TrueCount> members;

  private TableMaker(Cells cells, BitSet hidden, Rules rules, ToLongFunction<TrueCount> members) {
    this.cells = cells;
    this.hidden = hidden;
    this.rules = rules;
    this.members = members;
  }

  static TableMaker ofHouseholds(Cells cells, BitSet hidden, Rules rules) {
    return new TableMaker(cells, hidden, rules, count -> 0);
  }

  static TableMaker ofMembers(Cells cells, BitSet hidden, Rules rules, MemberRounding rounding) {
    return new TableMaker(cells, hidden, rules, rounding::published);
  }

  CountTable segments() {
    return table(cells.segments(), dominant());
  }

  /** Where one segment dominates, its subsegments would tell what the segment may not. */
  CountTable subsegments() {
    if (dominant() >= 0) {
      var pooled = pooled(cells.subsegments(), false);
      return withTotals(List.of(pooled));
    }
    return table(cells.subsegments(), -1);
  }

  /** The segment that holds more than the dominating share of the table, or -1 (D6). */
  private int dominant() {
    var total = cells.total();
    return IntStream.of(cells.segments())
        .filter(i -> dominates(cells.all().get(i), total))
        .findFirst()
        .orElse(-1);
  }

  private boolean dominates(TrueCount part, TrueCount whole) {
    return exceeds(part.households(), whole.households())
        || exceeds(members.applyAsLong(part), members.applyAsLong(whole));
  }

  private boolean exceeds(long part, long whole) {
    return part * 100 > whole * rules.dominance();
  }

  private CountTable table(int[] level, int dominant) {
    var rows = new ArrayList<CountRow>();
    var rest = new ArrayList<Integer>();
    for (int i : level) {
      if (dominant >= 0 ? i != dominant : hidden.get(i)) {
        rest.add(i);
      } else {
        rows.add(row(List.of(cells.all().get(i)), false, dominant < 0));
      }
    }
    if (!rest.isEmpty()) {
      rows.add(pooled(rest.stream().mapToInt(Integer::intValue).toArray(), dominant < 0));
    }
    return withTotals(rows);
  }

  private CountRow pooled(int[] rest, boolean exact) {
    return row(IntStream.of(rest).mapToObj(cells.all()::get).toList(), true, exact);
  }

  /** A row that may not be told carries no counts, so that no output can tell them. */
  private CountRow row(List<TrueCount> counts, boolean pooled, boolean exact) {
    var sum = counts.stream().reduce(Cells::sum).orElseThrow();
    return new CountRow(
        counts.stream().map(TrueCount::code).toList(),
        pooled,
        exact,
        sum.base(),
        exact ? sum.households() : 0,
        exact ? members.applyAsLong(sum) : 0);
  }

  private CountTable withTotals(List<CountRow> rows) {
    var total = cells.total();
    return new CountTable(rows, total.base(), total.households(), members.applyAsLong(total));
  }
}
