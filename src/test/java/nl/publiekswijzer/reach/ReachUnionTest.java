// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import static nl.publiekswijzer.reach.ReachFixtures.apart;
import static nl.publiekswijzer.reach.ReachFixtures.definition;
import static nl.publiekswijzer.reach.ReachFixtures.part;
import static nl.publiekswijzer.reach.ReachFixtures.told;
import static nl.publiekswijzer.reach.ReachFixtures.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReachUnionTest {
  private static final ReachComponent MEMBERS = whole("leden", true);
  private static final ReachComponent YOUTH = part("jeugdleden", MEMBERS);
  private static final ReachComponent GUESTS = whole("deelnemers", false);
  private static final ReachComponent VISITS = apart("bezoeken", ReachUnit.VISITS);
  private static final ReachDefinition DEFINITION = definition(MEMBERS, YOUTH, GUESTS, VISITS);

  private static Optional<ReachBounds> bounds(ToldNumber... numbers) {
    return ReachUnion.of(DEFINITION, List.of(numbers)).bounds();
  }

  private static Optional<ReachBounds> between(long lower, long upper) {
    return Optional.of(new ReachBounds(lower, upper, false));
  }

  @Test
  void atOneLibraryTheReachLiesBetweenItsLargestComponentAndTheirSum() {
    assertEquals(
        between(900, 1_300), bounds(told("A", "leden", 900), told("A", "deelnemers", 400)));
  }

  @Test
  void aPartIsNeverAddedToItsWhole() {
    assertEquals(between(900, 900), bounds(told("A", "leden", 900), told("A", "jeugdleden", 600)));
  }

  @Test
  void aPartStandsInWhereItsWholeIsNotTold() {
    assertEquals(
        between(1_000, 1_000), bounds(told("A", "leden", 700), told("B", "jeugdleden", 300)));
  }

  @Test
  void numbersOfLibrariesAreAddedWhereNobodyIsCountedTwice() {
    assertEquals(between(1_500, 1_500), bounds(told("A", "leden", 900), told("B", "leden", 600)));
  }

  /** Each library alone reaches 400 and 300, but it may be the same people. */
  @Test
  void whatEachLibraryReachesIsNotAddedWhereTheyMayBeTheSamePeople() {
    assertEquals(
        between(400, 700), bounds(told("A", "deelnemers", 400), told("B", "deelnemers", 300)));
  }

  @Test
  void whatCannotBeJoinedHasNoPlaceBetweenTheBounds() {
    assertEquals(between(900, 900), bounds(told("A", "leden", 900), told("A", "bezoeken", 50_000)));
    assertEquals(Optional.empty(), bounds(told("A", "bezoeken", 50_000)));
    assertEquals(Optional.empty(), bounds());
  }

  @Test
  void anUncertainNumberMakesTheBoundsUncertain() {
    var uncertain = new ToldNumber("A", "deelnemers", 5, true);

    assertEquals(
        Optional.of(new ReachBounds(900, 905, true)), bounds(told("A", "leden", 900), uncertain));
    assertEquals(
        between(900, 900),
        bounds(told("A", "leden", 900), new ToldNumber("A", "bezoeken", 5, true)));
  }

  private static Optional<ReachBounds> country(
      List<ToldNumber> numbers, NationalFigure... figures) {
    return ReachUnion.of(DEFINITION, numbers, List.of(figures)).bounds();
  }

  @Test
  void theStatisticOfTheCountryTakesThePlaceOfTheLibraries() {
    assertEquals(
        between(3_000, 3_000),
        country(List.of(told("A", "leden", 900)), new NationalFigure(2024, "leden", 3_000, "CBS")));
  }

  /** The statistic adds up all libraries, so people may be in it twice. */
  @Test
  void aSumOfPeopleWhoMayBeCountedTwiceIsAnUpperBoundOnly() {
    assertEquals(
        between(400, 3_000),
        country(
            List.of(told("A", "deelnemers", 400), told("B", "deelnemers", 300)),
            new NationalFigure(2024, "deelnemers", 3_000, "CBS")));
  }

  @Test
  void thereAreNoMorePeopleThanLiveInTheCountry() {
    var population = new NationalFigure(2024, ReachUnion.POPULATION, 3_500, "CBS");

    assertEquals(
        between(3_000, 3_500),
        country(
            List.of(told("A", "deelnemers", 900)),
            new NationalFigure(2024, "leden", 3_000, "CBS"),
            population));
    assertEquals(
        between(3_600, 3_600), country(List.of(told("A", "leden", 3_600)), population), "at odds");
  }

  @Test
  void aPartOfTheCountryIsShownButNotUsed() {
    assertEquals(
        Optional.empty(), country(List.of(), new NationalFigure(2024, "jeugdleden", 2_000, "CBS")));
  }
}
