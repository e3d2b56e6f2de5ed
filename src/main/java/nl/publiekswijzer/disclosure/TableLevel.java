// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One level of a table, cell by cell: all its segments, or all its subsegments.
 *
 * @param householdVariance of the households of a cell, in households squared
 * @param memberVariance of its members
 * @param baseVariance of its households in the base
 */
record TableLevel(
    List<String> codes,
    long[] base,
    long[] households,
    long[] members,
    double householdVariance,
    double memberVariance,
    double baseVariance) {

  static TableLevel segments(SegmentTree tree, HouseholdCounts households, DrawnMembers members) {
    return new TableLevel(
        tree.segments(),
        sums(tree, households.base()),
        sums(tree, households.households()),
        members.segments(),
        households.segmentVariance(),
        members.segmentVariance(),
        households.baseSegmentVariance());
  }

  static TableLevel subsegments(
      SegmentTree tree, HouseholdCounts households, DrawnMembers members) {
    return new TableLevel(
        tree.subsegments(),
        households.base(),
        households.households(),
        members.subsegments(),
        households.subsegmentVariance(),
        members.subsegmentVariance(),
        households.baseSubsegmentVariance());
  }

  private static long[] sums(SegmentTree tree, long[] row) {
    long[] sums = new long[tree.segments().size()];
    for (int c = 0; c < row.length; c++) {
      sums[tree.segmentOf(c)] += row[c];
    }
    return sums;
  }

  IntStream cells() {
    return IntStream.range(0, codes.size());
  }

  long sum(long[] counts) {
    return cells().mapToLong(i -> counts[i]).sum();
  }
}
