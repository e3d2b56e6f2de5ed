// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.List;
import java.util.Set;
import nl.publiekswijzer.analysis.CountRow;
import nl.publiekswijzer.analysis.CountTable;

/** The tables of one analysis by segment and subsegment; every output is made of these alone. */
public record PublishedTables(
    CountTable segments,
    CountTable subsegments,
    CountTable memberSegments,
    CountTable memberSubsegments) {

  /** Of a selection of members, of which no subsegments are drawn. */
  private static final CountTable NOTHING = new CountTable(List.of(), 0, 0, 0, 0, 0, 0);

  /** Of an area without a member file. */
  public static PublishedTables of(SegmentTree tree, HouseholdCounts households, Set<String> told) {
    return of(tree, households, nobody(tree), told);
  }

  /**
   * Sums of some segments, by the rule of a row that stands alone; what they tell is in the rows of
   * the tables too.
   *
   * @param together codes of the segments of each sum
   */
  public static List<CountRow> sums(
      SegmentTree tree, HouseholdCounts households, List<List<String>> together) {
    var nobody = nobody(tree);
    var segments = TableLevel.segments(tree, households, nobody);
    var subsegments = TableLevel.subsegments(tree, households, nobody);
    return new RowPooling(Rules.STANDARD, tree, Set.of(), segments, subsegments).sums(together);
  }

  private static DrawnMembers nobody(SegmentTree tree) {
    int subsegments = tree.subsegments().size();
    return new DrawnMembers(0, new long[tree.segments().size()], new long[subsegments], true);
  }

  /** Of segments that may all be told. */
  public static PublishedTables of(
      SegmentTree tree, HouseholdCounts households, DrawnMembers members) {
    return of(tree, households, members, Set.copyOf(tree.segments()));
  }

  /**
   * @param told codes of the segments that may be told by themselves, with their subsegments; all
   *     others are told together
   */
  public static PublishedTables of(
      SegmentTree tree, HouseholdCounts households, DrawnMembers members, Set<String> told) {
    var segments = TableLevel.segments(tree, households, members);
    var subsegments = TableLevel.subsegments(tree, households, members);
    var pooling = new RowPooling(Rules.STANDARD, tree, told, segments, subsegments);
    return new PublishedTables(
        pooling.table(segments, false),
        pooling.table(subsegments, false),
        pooling.table(segments, true),
        members.isSelection() ? NOTHING : pooling.table(subsegments, true));
  }
}
