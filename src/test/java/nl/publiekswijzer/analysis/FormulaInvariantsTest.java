// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every table, seen on invented ones. */
class FormulaInvariantsTest {
  private static final BigFraction HUNDRED = BigFraction.of(100);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void sharesSumToTheWhole(long seed) {
    var table = AnalysisFixtures.anInventedTable(seed);
    assertEquals(HUNDRED, sum(table, r -> areaShare(r, table)));
    assertEquals(HUNDRED, sum(table, r -> memberShare(r, table)));
    assertEquals(HUNDRED, sum(table, r -> baseShare(r, table)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void memberIndexIsPenetrationAgainstItsAverage(long seed) {
    var table = AnalysisFixtures.anInventedTable(seed);
    for (CountRow row : inhabited(table)) {
      assertEquals(
          HUNDRED.multiply(penetration(row)).divide(averagePenetration(table)),
          memberIndex(row, table));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void membersAgainstTheBaseIsTheProductOfBothIndices(long seed) {
    var table = AnalysisFixtures.anInventedTable(seed);
    for (CountRow row : inhabited(table)) {
      var against =
          Formulas.index(row.members(), table.members(), row.base(), table.base()).orElseThrow();
      assertEquals(
          areaIndex(row, table).multiply(memberIndex(row, table)).divide(HUNDRED), against);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void indicesAndPenetrationAverageOutOverTheirShares(long seed) {
    var table = AnalysisFixtures.anInventedTable(seed);
    var lived = AnalysisFixtures.aTable(inhabited(table));
    assertEquals(
        HUNDRED, sum(lived, r -> areaShare(r, table).multiply(memberIndex(r, table))).divide(100));
    assertEquals(
        HUNDRED, sum(table, r -> baseShare(r, table).multiply(areaIndex(r, table))).divide(100));
    assertEquals(
        averagePenetration(table),
        sum(lived, r -> areaShare(r, table).multiply(penetration(r))).divide(100));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void gapsSumToNothing(long seed) {
    var table = AnalysisFixtures.anInventedTable(seed);
    assertEquals(BigFraction.ZERO, sum(table, r -> gap(r, table)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void gapFollowsFromTheMemberIndex(long seed) {
    var table = AnalysisFixtures.anInventedTable(seed);
    for (CountRow row : inhabited(table)) {
      var expected = Formulas.expected(row.households(), table.members(), table.households());
      var factor = memberIndex(row, table).divide(HUNDRED).subtract(BigFraction.ONE);
      assertEquals(expected.orElseThrow().multiply(factor), gap(row, table));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void baseAgainstItselfIsAverageEverywhere(long seed) {
    var table =
        AnalysisFixtures.mapped(
            AnalysisFixtures.anInventedTable(seed),
            r -> AnalysisFixtures.aRow(r.codes().get(0), r.base(), r.base(), 0));
    for (WorkAreaLine line : new WorkAreaAnalysis(table).lines()) {
      assertEquals(100, line.index());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void printedMembersLieBetweenNoneAndAllHouseholds(long seed) {
    var table = AnalysisFixtures.anInventedTable(seed);
    for (MemberLine line : new MemberAnalysis(table).lines()) {
      assertTrue(line.members() >= 0 && line.nonMembers() >= 0, line::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void potentialRisesWithTheTargetUpToTheNonMembers(long seed) {
    for (CountRow row : AnalysisFixtures.anInventedTable(seed).rows()) {
      var before = BigFraction.ZERO;
      for (int percent = 1; percent <= 100; percent++) {
        var target = BigFraction.of(percent, 100);
        var potential = Formulas.potential(row.members(), row.households(), target);
        assertTrue(potential.compareTo(before) >= 0);
        before = potential;
      }
      assertEquals(BigFraction.of(row.households() - row.members()), before);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void potentialAtTheOwnPenetrationIsNothing(long seed) {
    for (CountRow row : AnalysisFixtures.anInventedTable(seed).rows()) {
      if (row.members() > 0) {
        var own = BigFraction.of(row.members(), row.households());
        assertEquals(BigFraction.ZERO, Formulas.potential(row.members(), row.households(), own));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void potentialAtTheAverageIsWhatIsMissing(long seed) {
    var table = AnalysisFixtures.anInventedTable(seed);
    var average = BigFraction.of(table.members(), table.households());
    for (CountRow row : table.rows()) {
      var missing = gap(row, table).negate();
      assertEquals(
          missing.signum() < 0 ? BigFraction.ZERO : missing,
          Formulas.potential(row.members(), row.households(), average));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void sharesAndIndicesDoNotFeelTheSizeOfTheWorkArea(long seed) {
    var table = AnalysisFixtures.anInventedTable(seed);
    var sevenfold =
        AnalysisFixtures.mapped(
            table,
            r ->
                AnalysisFixtures.aRow(
                    r.codes().get(0), r.base() * 3, r.households() * 7, r.members()));
    assertEquals(sharesAndIndices(table), sharesAndIndices(sevenfold));
    assertEquals(
        new MemberAnalysis(table).lines().stream().map(MemberLine::index).toList(),
        new MemberAnalysis(sevenfold).lines().stream().map(MemberLine::index).toList());
  }

  private static List<List<Object>> sharesAndIndices(CountTable table) {
    return new WorkAreaAnalysis(table)
        .lines().stream()
            .map(l -> List.<Object>of(l.share(), l.baseShare(), Optional.ofNullable(l.index())))
            .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void penetrationDoesNotFeelTheSizeOfTheWorkArea(long seed) {
    var table = AnalysisFixtures.anInventedTable(seed);
    var sevenfold =
        AnalysisFixtures.mapped(
            table,
            r ->
                AnalysisFixtures.aRow(
                    r.codes().get(0), r.base(), r.households() * 7, r.members() * 7));
    assertEquals(penetrations(table), penetrations(sevenfold));
  }

  private static List<Object> penetrations(CountTable table) {
    return new MemberAnalysis(table)
        .lines().stream().<Object>map(l -> Optional.ofNullable(l.penetration())).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void emptySegmentChangesNoOtherLine(long seed) {
    var table = AnalysisFixtures.anInventedTable(seed);
    var rows = new java.util.ArrayList<>(table.rows());
    rows.add(AnalysisFixtures.aRow("Z", 0, 0, 0));
    var wider = AnalysisFixtures.aTable(rows);
    int size = table.rows().size();
    assertEquals(
        new WorkAreaAnalysis(table).lines(), new WorkAreaAnalysis(wider).lines().subList(0, size));
    assertEquals(
        new MemberAnalysis(table).lines(), new MemberAnalysis(wider).lines().subList(0, size));
  }

  private static List<CountRow> inhabited(CountTable table) {
    return table.rows().stream().filter(r -> r.households() > 0).toList();
  }

  private static BigFraction sum(CountTable table, Function<CountRow, BigFraction> value) {
    return table.rows().stream().map(value).reduce(BigFraction.ZERO, BigFraction::add);
  }

  private static BigFraction areaShare(CountRow row, CountTable table) {
    return Formulas.share(row.households(), table.households()).orElseThrow();
  }

  private static BigFraction memberShare(CountRow row, CountTable table) {
    return Formulas.share(row.members(), table.members()).orElseThrow();
  }

  private static BigFraction baseShare(CountRow row, CountTable table) {
    return Formulas.share(row.base(), table.base()).orElseThrow();
  }

  private static BigFraction areaIndex(CountRow row, CountTable table) {
    return Formulas.index(row.households(), table.households(), row.base(), table.base())
        .orElseThrow();
  }

  private static BigFraction memberIndex(CountRow row, CountTable table) {
    return Formulas.index(row.members(), table.members(), row.households(), table.households())
        .orElseThrow();
  }

  private static BigFraction penetration(CountRow row) {
    return Formulas.penetration(row.members(), row.households()).orElseThrow();
  }

  private static BigFraction averagePenetration(CountTable table) {
    return Formulas.penetration(table.members(), table.households()).orElseThrow();
  }

  private static BigFraction gap(CountRow row, CountTable table) {
    return Formulas.gap(row.members(), row.households(), table.members(), table.households())
        .orElseThrow();
  }
}
