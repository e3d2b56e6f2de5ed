// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.publiekswijzer.analysis.CountRow;
import nl.publiekswijzer.analysis.CountTable;

/**
 * Which rows of a table stand alone, and the others together (OB-2, rules H8, H11 and M5). A row
 * stands alone when its figure is at least two standard deviations of its draw, and 10. That is
 * reliability and not protection: what is together is a plain sum.
 */
final class RowPooling {
  private static final int NONE = -1;

  private final Rules rules;
  private final SegmentTree tree;
  private final Set<String> told;
  private final TableLevel segments;
  private final TableLevel subsegments;

  /**
   * @param told codes of the segments of which a row may stand alone
   */
  RowPooling(
      Rules rules,
      SegmentTree tree,
      Set<String> told,
      TableLevel segments,
      TableLevel subsegments) {
    this.rules = rules;
    this.tree = tree;
    this.told = told;
    this.segments = segments;
    this.subsegments = subsegments;
  }

  /**
   * @param level segments or subsegments
   * @param ofMembers whether it tells of members too
   */
  CountTable table(TableLevel level, boolean ofMembers) {
    int dominant = dominant(ofMembers);
    var rows = new ArrayList<CountRow>();
    if (dominant == NONE) {
      IntPredicate alone = i -> standsAlone(level, i, ofMembers);
      level.cells().filter(alone).forEach(i -> rows.add(row(level, List.of(i), ofMembers)));
      var rest = level.cells().filter(alone.negate()).boxed().toList();
      if (!rest.isEmpty()) {
        rows.add(pooled(row(level, rest, ofMembers)));
      }
    } else if (level == subsegments) {
      rows.add(untold(level, level.cells().boxed().toList(), true));
    } else {
      rows.add(untold(level, List.of(dominant), false));
      var rest = level.cells().filter(i -> i != dominant).boxed().toList();
      if (!rest.isEmpty()) {
        rows.add(untold(level, rest, true));
      }
    }
    return new CountTable(
        rows,
        level.sum(level.base()),
        level.sum(level.households()),
        ofMembers ? level.sum(level.members()) : 0,
        level.householdVariance(),
        level.memberVariance(),
        level.baseVariance());
  }

  /** Segments that are told together; none beside a segment that holds nearly all. */
  List<CountRow> sums(List<List<String>> together) {
    if (dominant(false) != NONE) {
      return List.of();
    }
    return together.stream()
        .map(codes -> pooled(row(segments, places(codes), false)))
        .filter(this::isTold)
        .toList();
  }

  private boolean isTold(CountRow sum) {
    double variance = sum.codes().size() * segments.householdVariance();
    return isEnough(sum.households(), variance)
        && !rules.dominates(sum.households(), segments.sum(segments.households()));
  }

  private List<Integer> places(List<String> codes) {
    return codes.stream().map(segments.codes()::indexOf).toList();
  }

  /** An estimate of nobody is told as that. */
  private boolean isEnough(long households, double variance) {
    return households == 0 && variance == 0 || households >= least(variance);
  }

  private boolean standsAlone(TableLevel level, int cell, boolean ofMembers) {
    return mayBeTold(level, cell)
        && isEnough(level.households()[cell], level.householdVariance())
        && (!ofMembers
            || level.households()[cell] == 0
            || level.members()[cell] >= least(level.memberVariance()));
  }

  private boolean mayBeTold(TableLevel level, int cell) {
    int segment = level == subsegments ? tree.segmentOf(cell) : cell;
    return told.contains(tree.segments().get(segment));
  }

  private double least(double variance) {
    return Math.max(rules.row(), 2 * Math.sqrt(variance));
  }

  /** The segment that holds more than the dominating share of the table, if there is one. */
  private int dominant(boolean ofMembers) {
    return segments
        .cells()
        .filter(
            i -> exceeds(segments.households(), i) || ofMembers && exceeds(segments.members(), i))
        .findFirst()
        .orElse(NONE);
  }

  private boolean exceeds(long[] counts, int cell) {
    return rules.dominates(counts[cell], segments.sum(counts));
  }

  private static CountRow row(TableLevel level, List<Integer> cells, boolean ofMembers) {
    long base = 0;
    long households = 0;
    long members = 0;
    for (int i : cells) {
      base += level.base()[i];
      households += level.households()[i];
      members += ofMembers ? level.members()[i] : 0;
    }
    return new CountRow(codes(level, cells), false, true, base, households, members);
  }

  private static CountRow pooled(CountRow row) {
    return new CountRow(row.codes(), true, true, row.base(), row.households(), row.members());
  }

  /** A row that may not be told carries no counts, so that no output can tell them. */
  private static CountRow untold(TableLevel level, List<Integer> cells, boolean pooled) {
    long base = cells.stream().mapToLong(i -> level.base()[i]).sum();
    return new CountRow(codes(level, cells), pooled, false, base, 0, 0);
  }

  private static List<String> codes(TableLevel level, List<Integer> cells) {
    return cells.stream().map(level.codes()::get).toList();
  }
}
