// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.DisclosureFixtures.WITHOUT_NOISE;
import static nl.publiekswijzer.disclosure.DisclosureFixtures.aCount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.publiekswijzer.analysis.CountRow;
import nl.publiekswijzer.analysis.CountTable;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallNumbersTest {
  private static CountRow shown(String code, long households, long members) {
    return new CountRow(List.of(code), false, true, 1_000, households, members);
  }

  private static CountRow pooled(long households, long members, String... codes) {
    return new CountRow(List.of(codes), true, true, 1_000L * codes.length, households, members);
  }

  private static CountRow untold(boolean pooled, String... codes) {
    return new CountRow(List.of(codes), pooled, false, 1_000L * codes.length, 0, 0);
  }

  private static List<CountRow> segments(TrueCount... tree) {
    return WITHOUT_NOISE.protect(List.of(tree)).segments().rows();
  }

  private static List<CountRow> subsegments(TrueCount... tree) {
    return WITHOUT_NOISE.protect(List.of(tree)).subsegments().rows();
  }

  private static List<CountRow> memberSegments(TrueCount... tree) {
    return WITHOUT_NOISE.protect(List.of(tree)).memberSegments().rows();
  }

  @Test
  void workedExampleIsPublishedRoundedToFive() {
    var tables =
        WITHOUT_NOISE.protect(
            List.of(aCount("A1", 1_200, 300), aCount("B1", 500, 88), aCount("C1", 300, 12)));
    assertEquals(
        new CountTable(
            List.of(shown("A", 1_200, 300), shown("B", 500, 90), shown("C", 300, 10)),
            3_000,
            2_000,
            400),
        tables.memberSegments());
  }

  @Test
  void smallRowsOfTheWorkedNeighbourhoodArePrintedTogether() {
    assertEquals(
        List.of(shown("A", 700, 180), pooled(300, 50, "B", "C")),
        memberSegments(aCount("A1", 700, 180), aCount("B1", 292, 46), aCount("C1", 8, 3)));
  }

  @Test
  void smallCellTakesTheNextSmallestWithIt() {
    assertEquals(
        List.of(shown("A", 100, 0), shown("C", 80, 0), pooled(64, 0, "B", "D")),
        segments(
            aCount("A1", 100, 0), aCount("B1", 60, 0), aCount("C1", 80, 0), aCount("D1", 4, 0)));
  }

  @Test
  void lastOfEqualCellsIsHidden() {
    assertEquals(
        List.of(shown("A", 60, 0), shown("C", 90, 0), pooled(64, 0, "B", "D")),
        segments(
            aCount("A1", 60, 0), aCount("B1", 60, 0), aCount("C1", 90, 0), aCount("D1", 4, 0)));
  }

  @Test
  void emptyCellIsShownAsEmpty() {
    assertEquals(
        List.of(shown("A", 60, 0), shown("B", 70, 0), shown("C", 0, 0)),
        segments(aCount("A1", 60, 0), aCount("B1", 70, 0), aCount("C1", 0, 0)));
  }

  @Test
  void smallCellsThatCoverEachOtherTakeNoOther() {
    assertEquals(
        List.of(shown("A", 60, 0), shown("B", 70, 0), pooled(12, 0, "C", "D")),
        segments(aCount("A1", 60, 0), aCount("B1", 70, 0), aCount("C1", 7, 0), aCount("D1", 5, 0)));
  }

  @Test
  void manyCellsNeedALargerSumThanTwo() {
    assertEquals(
        List.of(
            shown("A2", 70, 0),
            shown("C1", 200, 0),
            pooled(70, 0, "A1", "B1", "B2", "B3", "B4", "B5")),
        subsegments(
            aCount("A1", 60, 0),
            aCount("A2", 70, 0),
            aCount("B1", 2, 0),
            aCount("B2", 2, 0),
            aCount("B3", 2, 0),
            aCount("B4", 2, 0),
            aCount("B5", 2, 0),
            aCount("C1", 200, 0)));
  }

  @Test
  void hiddenSegmentsCoverTheirSubsegmentsThemselves() {
    assertEquals(
        List.of(
            shown("C1", 12, 0),
            shown("C2", 60, 0),
            shown("D1", 80, 0),
            pooled(41, 0, "A1", "B1", "B2")),
        subsegments(
            aCount("A1", 1, 0),
            aCount("B1", 1, 0),
            aCount("B2", 39, 0),
            aCount("C1", 12, 0),
            aCount("C2", 60, 0),
            aCount("D1", 80, 0)));
  }

  @Test
  void nearlyAllMembersAreHidden() {
    assertEquals(
        List.of(shown("B", 200, 100), pooled(180, 120, "A", "C")),
        memberSegments(aCount("A1", 100, 95), aCount("B1", 200, 100), aCount("C1", 80, 25)));
  }

  @Test
  void rowsWithNearlyAllMembersAreNotEnoughTogether() {
    assertEquals(
        List.of(shown("C", 200, 100), pooled(240, 175, "A", "B", "D")),
        memberSegments(
            aCount("A1", 100, 97),
            aCount("B1", 60, 58),
            aCount("C1", 200, 100),
            aCount("D1", 80, 20)));
  }

  @Test
  void fewMembersDoNotFollowFromOthersBeingFull() {
    assertEquals(
        List.of(shown("C", 200, 100), pooled(280, 130, "A", "B", "D")),
        memberSegments(
            aCount("A1", 100, 9),
            aCount("B1", 100, 99),
            aCount("C1", 200, 100),
            aCount("D1", 80, 20)));
  }

  @Test
  void areaThatIsSmallAltogetherIsOneRow() {
    assertEquals(List.of(pooled(7, 0, "A", "B")), segments(aCount("A1", 3, 0), aCount("B1", 4, 0)));
  }

  @Test
  void dominantSegmentIsTheOnlyThingTold() {
    assertEquals(
        List.of(untold(false, "A"), untold(true, "B", "C")),
        segments(aCount("A1", 910, 0), aCount("B1", 40, 0), aCount("C1", 49, 0)));
  }

  @Test
  void ninetyPerCentIsStillTold() {
    assertEquals(
        List.of(shown("A", 900, 0), shown("B", 40, 0), shown("C", 60, 0)),
        segments(aCount("A1", 900, 0), aCount("B1", 40, 0), aCount("C1", 60, 0)));
  }

  @Test
  void subsegmentsOfADominatedAreaAreNotTold() {
    assertEquals(
        List.of(untold(true, "A1", "A2", "B1")),
        subsegments(aCount("A1", 510, 0), aCount("A2", 400, 0), aCount("B1", 50, 0)));
  }

  @Test
  void segmentThatHoldsNearlyAllMembersIsTheOnlyThingToldOfThem() {
    assertEquals(
        List.of(untold(false, "A"), untold(true, "B", "C")),
        memberSegments(aCount("A1", 800, 500), aCount("B1", 400, 20), aCount("C1", 400, 20)));
  }

  @Test
  void countWithMoreMembersThanHouseholdsStopsTheRun() {
    assertThrows(IllegalStateException.class, () -> aCount("A1", 5, 6));
  }

  @Test
  void segmentIsTheSumOfItsSubsegments() {
    var cells = new Cells(List.of(aCount("A1", 10, 4), aCount("B1", 7, 0), aCount("A2", 20, 5)));
    assertEquals(new TrueCount("A", "", 2_000, 30, BigFraction.of(9)), cells.all().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "9, 5, 100, 250, 100, 90",
    "10, 4, 100, 250, 100, 90",
    "10, 5, 99, 250, 100, 90",
    "10, 5, 100, 249, 100, 90",
    "10, 5, 100, 250, 99, 90",
    "10, 5, 100, 250, 100, 91"
  })
  void milderRulesAreRefused(
      int threshold, int rounding, int area, int file, int row, int dominance) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Rules(threshold, rounding, area, file, row, dominance));
  }
}
