// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static nl.publiekswijzer.analysis.AnalysisFixtures.aRow;
import static nl.publiekswijzer.analysis.AnalysisFixtures.aTable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Segments that are told together, beside the rows that hold them too. */
class SegmentSumsTest {
  private static final CountTable TABLE =
      aTable(aRow("A", 4_000, 500, 0), aRow("B", 3_000, 300, 0), aRow("C", 3_000, 200, 0));

  @Test
  void sumHasShareAndIndexOfItsOwnUnderTheCodesOfAll() {
    var sum = new CountRow(List.of("B", "C"), true, true, 6_000, 500, 0);
    assertEquals(
        List.of(
            new WorkAreaLine(
                "B+C",
                true,
                true,
                500L,
                new BigDecimal("50.0"),
                new BigDecimal("60.0"),
                83,
                Band.UNDER,
                false)),
        new WorkAreaAnalysis(TABLE).sums(List.of(sum)));
  }

  @Test
  void sumChangesNoRow() {
    var analysis = new WorkAreaAnalysis(TABLE);
    analysis.sums(List.of(new CountRow(List.of("B", "C"), true, true, 6_000, 500, 0)));
    assertEquals(
        List.of(500L, 300L, 200L),
        analysis.lines().stream().map(WorkAreaLine::households).toList());
  }

  @Test
  void codeTellsItsSegments() {
    assertEquals(List.of("C", "D"), SumCode.segments(SumCode.of(List.of("C", "D"))));
    assertEquals(List.of("C"), SumCode.segments("C"));
  }
}
