// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** The worked example of the field, on true counts. */
class WorkedExampleTest {
  private static final CountTable TABLE = AnalysisFixtures.theWorkedExample();

  @Test
  void workAreaIsSetAgainstItsBase() {
    assertEquals(
        List.of(
            areaLine("A", 1_200L, "60.0", "30.0", 200, Band.OVER),
            areaLine("B", 500L, "25.0", "40.0", 63, Band.UNDER),
            areaLine("C", 300L, "15.0", "30.0", 50, Band.UNDER)),
        new WorkAreaAnalysis(TABLE).lines());
  }

  private static WorkAreaLine areaLine(
      String code, Long households, String share, String baseShare, Integer index, Band band) {
    return new WorkAreaLine(
        code, false, true, households, decimal(share), decimal(baseShare), index, band, false);
  }

  @Test
  void membersAreSetAgainstTheWorkArea() {
    assertEquals(
        List.of(
            new MemberLine(
                "A",
                false,
                true,
                300L,
                decimal("75.0"),
                decimal("60.0"),
                125,
                Band.OVER,
                decimal("25.0"),
                240L,
                60L,
                900L,
                0L,
                decimal("6.12"),
                false,
                Quadrant.CORE),
            new MemberLine(
                "B",
                false,
                true,
                88L,
                decimal("22.0"),
                decimal("25.0"),
                88,
                Band.UNDER,
                decimal("17.6"),
                100L,
                -12L,
                412L,
                12L,
                decimal("-1.39"),
                true,
                Quadrant.DEVELOPMENTAL),
            new MemberLine(
                "C",
                false,
                true,
                12L,
                decimal("3.0"),
                decimal("15.0"),
                20,
                Band.UNDER,
                decimal("4.0"),
                60L,
                -48L,
                288L,
                48L,
                decimal("-6.72"),
                false,
                Quadrant.OTHER)),
        new MemberAnalysis(TABLE).lines());
  }

  @Test
  void oneInFiveHouseholdsIsAMember() {
    assertEquals(decimal("20.0"), new MemberAnalysis(TABLE).penetration());
  }

  @Test
  void exactAreaIndexOfBIsSixtyTwoAndAHalf() {
    assertEquals(
        Optional.of(BigFraction.of(125, 2)), Formulas.index(500, 2_000, 3_200_000, 8_000_000));
  }

  @Test
  void membersAreSetAgainstTheBase() {
    assertEquals(
        List.of("250", "55", "10"),
        TABLE.rows().stream()
            .map(r -> Formulas.index(r.members(), 400, r.base(), 8_000_000).orElseThrow())
            .map(i -> Formulas.printed(i, 0).toPlainString())
            .toList());
  }

  @Test
  void potentialAtTheAverageIsSixty() {
    assertEquals(List.of("0", "12", "48"), potentials(BigFraction.of(1, 5)));
  }

  @Test
  void potentialAtAQuarterIsAHundred() {
    assertEquals(List.of("0", "37", "63"), potentials(BigFraction.of(1, 4)));
  }

  private static List<String> potentials(BigFraction target) {
    return TABLE.rows().stream()
        .map(r -> Formulas.potential(r.members(), r.households(), target))
        .map(p -> Formulas.printed(p, 0).toPlainString())
        .toList();
  }

  @Test
  void onlyTheDifferenceOfBIsUncertain() {
    assertFalse(Formulas.isUncertain(300, 400, 1_200, 2_000, 10));
    assertTrue(Formulas.isUncertain(88, 400, 500, 2_000, 13));
    assertFalse(Formulas.isUncertain(12, 400, 300, 2_000, 10));
  }

  @Test
  void medianShareIsThatOfB() {
    assertEquals(
        decimal("22.0"),
        Quadrant.median(List.of(decimal("75.0"), decimal("22.0"), decimal("3.0"))));
  }

  @Test
  void publishedCountOfBGivesEighteenPerCent() {
    var published =
        AnalysisFixtures.aTable(
            AnalysisFixtures.aRow("A", 2_400_000, 1_200, 300),
            AnalysisFixtures.aRow("B", 3_200_000, 500, 90),
            AnalysisFixtures.aRow("C", 2_400_000, 300, 10));
    assertEquals(decimal("18.0"), new MemberAnalysis(published).lines().get(1).penetration());
  }

  @Test
  void fileIsMatchedAndCompleteAsTold() {
    assertEquals("96.3", share(626, 650));
    assertEquals("95.0", share(570, 600));
  }

  @Test
  void neighbourhoodsAreComparedByPenetration() {
    assertEquals("22.9", share(229, 1_000));
    assertEquals("17.1", share(171, 1_000));
  }

  @Test
  void pooledRowsOfTheNeighbourhoodsArePrinted() {
    assertEquals("16.7", share(50, 300));
    assertEquals("10.0", share(50, 500));
  }

  @Test
  void bothLeadersOfTheFirstNeighbourhoodPrintTheSameIndexButBIsFirst() {
    var a = Formulas.index(700, 1_000, 1_200, 2_000).orElseThrow();
    var b = Formulas.index(292, 1_000, 500, 2_000).orElseThrow();
    assertEquals(Formulas.printed(a, 0), Formulas.printed(b, 0));
    assertTrue(b.compareTo(a) > 0);
  }

  @Test
  void contributionsOfReadingAloudAddUpToAHundredAsPrinted() {
    assertEquals(
        List.of(decimal("79.5"), decimal("16.5"), decimal("4.0")),
        PrintedShares.of(List.of(600L, 125L, 30L)));
  }

  private static String share(long part, long whole) {
    return Formulas.printed(Formulas.share(part, whole).orElseThrow(), 1).toPlainString();
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
