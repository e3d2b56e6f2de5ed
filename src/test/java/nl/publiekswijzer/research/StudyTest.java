// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StudyTest {
  private static final UUID OWN = new UUID(1, 1);
  private static final UUID OTHER = new UUID(2, 2);

  @Test
  void yearIsThatOfTheLastDay() {
    assertEquals(2024, ResearchFixtures.TOLD.year());
  }

  @Test
  void whatOthersReadNeverBecomesAConceptAgain() {
    assertTrue(StudyState.CONCEPT.mayBecome(StudyState.PUBLISHED));
    assertTrue(StudyState.PUBLISHED.mayBecome(StudyState.WITHDRAWN));
    assertTrue(StudyState.WITHDRAWN.mayBecome(StudyState.PUBLISHED));
    assertFalse(StudyState.PUBLISHED.mayBecome(StudyState.CONCEPT));
    assertFalse(StudyState.PUBLISHED.mayBecome(StudyState.PUBLISHED));
  }

  @Test
  void eachKeepsTheStudiesOfTheOwnOrganisation() {
    var library = new StudyOwner(OWN, null, "Bieb");
    var supporter = new StudyOwner(null, OWN, "Steun");
    var employee = new StudyKeeper(Set.of(OWN), null, false);
    var consultant = new StudyKeeper(Set.of(OWN, OTHER), OWN, false);
    var coreTeam = new StudyKeeper(Set.of(), null, true);

    assertEquals(
        List.of(true, true, false),
        List.of(employee.keeps(library), consultant.keeps(library), coreTeam.keeps(library)));
    assertEquals(
        List.of(false, true, false),
        List.of(employee.keeps(supporter), consultant.keeps(supporter), coreTeam.keeps(supporter)));
    assertEquals(
        List.of(false, false, true, false),
        List.of(
            employee.keeps(StudyOwner.NATIONAL),
            consultant.keeps(StudyOwner.NATIONAL),
            coreTeam.keeps(StudyOwner.NATIONAL),
            StudyKeeper.NOBODY.keeps(StudyOwner.NATIONAL)));
  }

  @Test
  void groupOfFewerThanTenIsToldNothingOf() {
    assertThrows(IllegalArgumentException.class, () -> ResearchFixtures.finding("Negen", 9));
  }

  @Test
  void expectationKnowsHowManyOfItsSegmentsAreRight() {
    var expectation =
        new Expectation(UUID.randomUUID(), List.of("A", "B", "C"), new BigDecimal("21.5"));

    assertEquals(2, expectation.right(List.of("C", "D", "A")));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Expectation(UUID.randomUUID(), List.of("A", "A", "C"), BigDecimal.TEN));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Expectation(UUID.randomUUID(), List.of("A", "B", "C"), new BigDecimal("101")));
  }

  @Test
  void wordsOfAQuestionStandOneSpaceApart() {
    assertEquals(
        "jong gezin", new StudyQuestion("  jong   gezin ", FindingQuestion.ALL, 0).words());
    assertEquals(1, new StudyQuestion("", FindingQuestion.ALL, 0).page());
  }
}
