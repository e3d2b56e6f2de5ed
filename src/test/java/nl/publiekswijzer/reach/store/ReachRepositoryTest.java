// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.store;

import static nl.publiekswijzer.reach.ReachFixtures.apart;
import static nl.publiekswijzer.reach.ReachFixtures.part;
import static nl.publiekswijzer.reach.ReachFixtures.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.reach.EnteredStanding;
import nl.publiekswijzer.reach.NationalFigure;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.reach.ReachFixtures;
import nl.publiekswijzer.reach.ReachStanding;
import nl.publiekswijzer.reach.ReachUnit;
import nl.publiekswijzer.reach.StatisticSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class ReachRepositoryTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private static final ReachDefinition FIRST = definition(1, "Jeugd");
  private static final ReachDefinition SECOND = definition(2, "Totaal");

  private TestTransaction transaction;
  private ReachDefinitionRepository definitions;
  private UUID own;
  private UUID foreign;

  private static ReachDefinition definition(int version, String subject) {
    var members = whole("leden", true);
    return new ReachDefinition(
        version,
        "Versie " + version,
        2020 + version,
        new ReachDefinition.Aim(8_000_000, 2030),
        // the part before its whole
        List.of(part("jeugdleden", members), members, apart("bezoeken", ReachUnit.VISITS)),
        List.of(new StatisticSubject("Gebruikers|" + subject, "leden")),
        ReachFixtures.DECISION);
  }

  @BeforeEach
  void enterTwoDefinitions(TestTransaction all) {
    var rows = new Rows(all);
    own = rows.library("Eigen", Map.of("isil", "NL-0000000001"));
    foreign = rows.library("Ander", Map.of());
    transaction = all.actAs(DatabaseRole.WEB, own);
    definitions = new ReachDefinitionRepository(transaction.entities());
    definitions.add(FIRST);
    definitions.add(SECOND);
  }

  @Test
  void versionsAreListedTheNewestFirstWithAllOfTheirComponents() {
    assertEquals(List.of(SECOND, FIRST), definitions.list());
  }

  private ReachStanding standing(UUID library, int year, String component, long number) {
    return new ReachStanding(
        library, 1, year, component, number, "Bron " + number, number > 100, "Nota " + number);
  }

  @Test
  void theNewestStandingOfEachCounts() {
    var standings = new ReachStandingRepository(transaction.entities());
    standings.add(standing(own, 2024, "leden", 90), NOON, "Medewerker");
    standings.add(standing(own, 2023, "leden", 80), NOON, "Medewerker");
    standings.add(standing(own, 2024, "jeugdleden", 70), NOON, "Medewerker");
    standings.add(standing(own, 2024, "leden", 101), NOON.plusSeconds(9), "Consulent");

    assertEquals(
        List.of(
            new EnteredStanding(
                standing(own, 2024, "jeugdleden", 70),
                "Eigen",
                "NL-0000000001",
                NOON,
                "Medewerker"),
            new EnteredStanding(
                standing(own, 2024, "leden", 101),
                "Eigen",
                "NL-0000000001",
                NOON.plusSeconds(9),
                "Consulent"),
            new EnteredStanding(
                standing(own, 2023, "leden", 80), "Eigen", "NL-0000000001", NOON, "Medewerker")),
        standings.list());
  }

  @Test
  void standingsOfAnotherLibraryAreOutOfSightButForTheWorker() {
    var standings = new ReachStandingRepository(transaction.entities());
    standings.add(standing(own, 2024, "leden", 90), NOON, "Medewerker");
    transaction.actAs(DatabaseRole.WEB, foreign);

    assertEquals(List.of(), standings.list());

    transaction.actAs(DatabaseRole.WORKER);
    standings.add(standing(foreign, 2024, "leden", 60), NOON, "Medewerker");
    assertEquals(
        List.of("Ander", "Eigen"),
        standings.list().stream().map(EnteredStanding::library).toList());
  }

  @Test
  void aStandingCannotBeGivenToAnotherLibrary() {
    var standings = new ReachStandingRepository(transaction.entities());

    assertThrows(
        PersistenceException.class,
        () -> standings.add(standing(foreign, 2024, "leden", 60), NOON, "Medewerker"));
  }

  @Test
  void theNewestFigureOfAYearAndComponentCounts() {
    var figures = new NationalFigureRepository(transaction.entities());
    figures.add(1, new NationalFigure(2023, "leden", 3_600_000, "Eerste"), NOON);
    figures.add(1, new NationalFigure(2022, "leden", 3_442_000, "CBS"), NOON);
    figures.add(2, new NationalFigure(2023, "leden", 3_610_000, "Tweede"), NOON);

    assertEquals(
        List.of(
            new NationalFigure(2022, "leden", 3_442_000, "CBS"),
            new NationalFigure(2023, "leden", 3_610_000, "Tweede")),
        figures.list());
  }
}
