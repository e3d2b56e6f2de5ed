// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import static nl.publiekswijzer.audience.usecase.AudienceFixtures.EDITION;
import static nl.publiekswijzer.audience.usecase.AudienceFixtures.cells;
import static nl.publiekswijzer.audience.usecase.AudienceFixtures.figures;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import nl.publiekswijzer.audience.Audience;
import nl.publiekswijzer.audience.AudienceFigures;
import nl.publiekswijzer.audience.AudienceFigures.Cell;
import nl.publiekswijzer.audience.usecase.AudienceFixtures.Part;
import nl.publiekswijzer.household.load.MemoryEdition;
import org.junit.jupiter.api.Test;

/** What is told of an agreement, beside what was in its files. */
class AudienceMakingTest {
  private static final Part MEMBERS = new Part(0, 0.3, Audience.MEMBERS, "Bibliotheek");
  private static final Part VISITORS = new Part(0.2, 0.6, Audience.VISITORS, "Bibliotheek");
  private static final Part THEATRE = new Part(0.2, 0.6, Audience.THEATRE_VISITORS, "Theater");

  private static long households() {
    return LongStream.of(cells(EDITION).households()).sum();
  }

  private static int held(AudienceFigures.Number told, double truth) {
    // half of the last ten is rounding
    return Math.abs(told.households() - truth) <= told.margin() + 5 ? 1 : 0;
  }

  @Test
  void intervalsOfTwoHundredAgreementsHoldTheTruth() {
    int unions = 0;
    int several = 0;
    for (int draw = 0; draw < 200; draw++) {
      var all = figures(EDITION, draw, false, MEMBERS, THEATRE).all();
      unions += held(all.union(), 0.6 * households());
      several += held(all.several(), 0.1 * households());
    }
    int unionsHeld = unions;
    int severalHeld = several;
    assertTrue(unions >= 184, () -> "union " + unionsHeld);
    assertTrue(several >= 184, () -> "several " + severalHeld);
  }

  @Test
  void numbersOfAFileAreToldOnlyWhenAllAgree() {
    var hidden = figures(EDITION, 1, false, MEMBERS, THEATRE);
    assertTrue(hidden.cells().stream().allMatch(cell -> cell.own().isEmpty()));
    assertNull(hidden.all().beyond());
    var shown = figures(EDITION, 1, true, MEMBERS, THEATRE);
    assertEquals(2, shown.all().own().size());
    assertTrue(held(shown.all().beyond(), 0.3 * households()) == 1, shown.all()::toString);
  }

  @Test
  void numbersOfOneOrganisationAreItsOwn() {
    var own = figures(EDITION, 1, false, MEMBERS, VISITORS);
    assertEquals(2, own.all().own().size());
  }

  @Test
  void oneFileIsToldByItself() {
    var one = figures(EDITION, 1, false, VISITORS);
    assertNull(one.all().several());
    assertEquals(one.all().own(), List.of(one.all().union()));
    assertTrue(one.themes().isEmpty());
  }

  @Test
  void otherAgreementOnTheSameFilesIsDrawnAnew() {
    var cells = figures(EDITION, 1, false, MEMBERS, THEATRE).cells();
    assertTrue(
        !cells.equals(figures(EDITION, 2, false, MEMBERS, THEATRE).cells()), "the same noise");
  }

  @Test
  void segmentThatSeveralReachMoreThanOthersStandsOut() {
    var evenly = figures(EDITION, 1, false, MEMBERS, THEATRE);
    assertTrue(evenly.cells().stream().filter(Cell::standsOut).count() <= 1);
    var first =
        figures(
            EDITION,
            1,
            false,
            (cell, household) -> cell == 0 || household % 20 == 0 ? 1 : 0,
            MEMBERS,
            THEATRE);
    assertTrue(first.cells().get(0).standsOut(), first::toString);
    assertTrue(first.themes().stream().allMatch(theme -> theme.index() >= 105));
  }

  @Test
  void segmentsThatAreReachedMoreOrLessOftenAreToldApart() {
    var first =
        figures(
            EDITION,
            1,
            false,
            (cell, household) -> cell > 0 || household % 20 == 0 ? 1 : 0,
            MEMBERS);
    assertEquals(List.of(first.cells().get(0)), first.below());
    assertTrue(first.index(first.cells().get(0)) < 10, first::toString);
    assertEquals(100, first.index(first.all()));
    assertEquals(first.cells().size() - 1, first.above().size());
    var evenly = figures(EDITION, 1, false, MEMBERS);
    assertTrue(evenly.above().isEmpty() && evenly.below().isEmpty(), evenly::toString);
  }

  @Test
  void neverMoreAreReachedThanLiveThere() {
    var all = new Part(0, 1, Audience.MEMBERS, "Bibliotheek");
    for (Cell cell : figures(EDITION, 3, true, all, THEATRE).cells()) {
      assertTrue(cell.union().households() <= cell.households() + 5, cell::toString);
    }
  }

  @Test
  void editionOfPostcodesTellsTheWholeAlone() {
    var told = figures(MemoryEdition.estimated(), 1, true, MEMBERS, THEATRE);
    assertTrue(told.cells().isEmpty());
    assertTrue(told.themes().isEmpty());
    assertEquals(1, held(told.all().several(), 0.1 * cells(EDITION).total()), told::toString);
  }
}
