// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static nl.publiekswijzer.analysis.AnalysisFixtures.aRow;
import static nl.publiekswijzer.analysis.AnalysisFixtures.aTable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that are printed together, not told, or empty. */
class ProtectedRowsTest {
  private static final CountRow POOLED =
      new CountRow(List.of("B", "C"), true, true, 5_600_000, 800, 100);

  private static CountRow untold(boolean pooled, String... codes) {
    return new CountRow(List.of(codes), pooled, false, 1_000, 0, 0);
  }

  private static List<MemberLine> members(CountRow... rows) {
    return new MemberAnalysis(aTable(rows)).lines();
  }

  @Test
  void pooledRowHasFiguresAndNoQuadrant() {
    assertEquals(
        new MemberLine(
            "B",
            true,
            true,
            100L,
            new BigDecimal("25.0"),
            new BigDecimal("40.0"),
            63,
            Band.UNDER,
            new BigDecimal("12.5"),
            160L,
            -60L,
            700L,
            60L,
            new BigDecimal("-6.12"),
            false,
            null),
        members(aRow("A", 2_400_000, 1_200, 300), POOLED).get(1));
  }

  @Test
  void pooledRowDoesNotMoveTheMedian() {
    var quadrants =
        members(aRow("A", 1, 400, 100), POOLED, aRow("D", 1, 800, 200)).stream()
            .map(MemberLine::quadrant)
            .toList();
    assertEquals(Arrays.asList(Quadrant.NICHE, null, Quadrant.CORE), quadrants);
  }

  @Test
  void rowThatMayNotBeToldHasNoFigureOfMembers() {
    var table =
        new CountTable(
            List.of(untold(false, "A"), untold(true, "B", "C")), 2_000, 500, 300, 0, 0, 0);
    assertEquals(
        List.of(MemberLine.untold(untold(false, "A")), MemberLine.untold(untold(true, "B", "C"))),
        new MemberAnalysis(table).lines());
  }

  @Test
  void rowThatMayNotBeToldShowsItsBaseOnly() {
    var table =
        new CountTable(List.of(untold(false, "A"), untold(true, "B", "C")), 2_000, 500, 0, 0, 0, 0);
    var half = new BigDecimal("50.0");
    assertEquals(
        List.of(
            new WorkAreaLine("A", false, false, null, null, half, null, null, false),
            new WorkAreaLine("B", true, false, null, null, half, null, null, false)),
        new WorkAreaAnalysis(table).lines());
  }

  @Test
  void segmentWhereNobodyLivesHasNoIndexAndNoQuadrant() {
    var line = members(aRow("A", 1, 400, 100), aRow("B", 1, 0, 0)).get(1);
    assertNull(line.index());
    assertNull(line.penetration());
    assertNull(line.quadrant());
  }

  @Test
  void segmentThatTheBaseDoesNotHaveHasNoIndex() {
    var lines = new WorkAreaAnalysis(aTable(aRow("A", 9, 400, 0), aRow("B", 0, 5, 0))).lines();
    assertNull(lines.get(1).index());
    assertNull(lines.get(1).band());
  }

  @Test
  void workAreaWithoutMembersHasNoMemberShares() {
    var line = members(aRow("A", 1, 400, 0), aRow("B", 1, 100, 0)).get(0);
    assertNull(line.share());
    assertNull(line.potential());
    assertNull(line.z());
  }
}
