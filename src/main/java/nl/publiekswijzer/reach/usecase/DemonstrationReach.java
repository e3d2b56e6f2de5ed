// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.DemonstrationEntered;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.reach.NationalFigure;
import nl.publiekswijzer.reach.ReachComponent;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.reach.ReachStanding;
import nl.publiekswijzer.reach.ReachUnit;
import nl.publiekswijzer.reach.StatisticSource;
import nl.publiekswijzer.reach.StatisticSubject;
import nl.publiekswijzer.reach.read.MemberStatisticFile;
import nl.publiekswijzer.reach.store.MemberStatisticRepository;
import nl.publiekswijzer.reach.store.NationalFigureRepository;
import nl.publiekswijzer.reach.store.ReachDefinitionRepository;
import nl.publiekswijzer.reach.store.ReachStandingRepository;

/**
 * The invented reach of the demonstration: a definition, four years of its library and of the
 * country, and a member statistic of its municipalities.
 */
@Dependent
public class DemonstrationReach {
  private static final String INVENTED = "Verzonnen voorbeeld";
  private static final String BY = "Demonstratie";
  private static final int FIRST_YEAR = 2021;
  private static final ReachComponent MEMBERS = people("leden", "Leden", true, "");

  private static final ReachDefinition DEFINITION =
      new ReachDefinition(
          1,
          "Voorbeelddefinitie",
          FIRST_YEAR,
          new ReachDefinition.Aim(8_000_000, 2030),
          List.of(
              MEMBERS,
              people("jeugdleden", "Jeugdleden", true, MEMBERS.code()),
              people("deelnemers", "Deelnemers aan activiteiten", false, ""),
              new ReachComponent(
                  "leerlingen",
                  "Leerlingen van scholen die samenwerken",
                  INVENTED,
                  ReachUnit.PERSONS,
                  true,
                  false,
                  false,
                  Optional.empty()),
              new ReachComponent(
                  "bezoeken",
                  "Bezoeken",
                  INVENTED,
                  ReachUnit.VISITS,
                  false,
                  false,
                  false,
                  Optional.empty())),
          List.of(
              new StatisticSubject(
                  "Ingeschreven gebruikers|Totaal ingeschreven gebruikers", "leden"),
              new StatisticSubject("Ingeschreven gebruikers|Jeugd", "jeugdleden")),
          new ReachDefinition.Decision(BY, Instant.EPOCH));

  /** Members, youth, guests, pupils and visits of the library, year by year. */
  private static final long[][] STANDINGS = {
    {17_900, 11_300, 4_200, 6_900, 121_000},
    {18_400, 11_700, 6_100, 7_200, 208_000},
    {19_200, 12_300, 7_400, 7_500, 251_000},
    {19_700, 12_600, 8_300, 7_700, 268_000}
  };

  /** Members and youth of the country, year by year. */
  private static final long[][] COUNTRY = {
    {3_300_000, 2_100_000}, {3_450_000, 2_200_000}, {3_600_000, 2_300_000}, {3_650_000, 2_350_000}
  };

  private final ReachDefinitionRepository definitions;
  private final ReachStandingRepository standings;
  private final NationalFigureRepository figures;
  private final MemberStatisticRepository statistics;
  private final Audit audit;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public DemonstrationReach(
      ReachDefinitionRepository definitions,
      ReachStandingRepository standings,
      NationalFigureRepository figures,
      MemberStatisticRepository statistics,
      Audit audit,
      OwnTransaction transaction,
      Clock clock) {
    this.definitions = definitions;
    this.standings = standings;
    this.figures = figures;
    this.statistics = statistics;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  private static ReachComponent people(String code, String name, boolean disjoint, String whole) {
    return new ReachComponent(
        code,
        name,
        INVENTED,
        ReachUnit.PERSONS,
        true,
        true,
        disjoint,
        Optional.of(whole).filter(of -> !of.isEmpty()));
  }

  /** Enters what is not there yet; where a definition is in force, nothing. */
  void enter(@Observes DemonstrationEntered demonstration) {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    transaction.call(
        DatabaseRole.WORKER,
        () -> {
          if (definitions.list().isEmpty()) {
            enterReach(demonstration.libraryId(), now);
            enterMembers(now);
            audit.doneBySystem("bereik van de demonstratie ingevoerd", DEFINITION.name());
          }
          return null;
        });
  }

  private void enterReach(UUID library, Instant now) {
    definitions.add(
        new ReachDefinition(
            DEFINITION.version(),
            DEFINITION.name(),
            DEFINITION.validFrom(),
            DEFINITION.aim(),
            DEFINITION.components(),
            DEFINITION.subjects(),
            new ReachDefinition.Decision(BY, now)));
    for (int i = 0; i < STANDINGS.length; i++) {
      int year = FIRST_YEAR + i;
      long[] numbers = STANDINGS[i];
      enter(library, year, numbers, now);
      for (int c = 0; c < COUNTRY[i].length; c++) {
        figures.add(1, new NationalFigure(year, code(c), COUNTRY[i][c], INVENTED), now);
      }
    }
  }

  private void enter(UUID library, int year, long[] numbers, Instant now) {
    for (int c = 0; c < numbers.length; c++) {
      boolean uncertain = code(c).equals("deelnemers");
      String note = uncertain ? "Geschat uit een deel van de activiteiten." : "";
      standings.add(
          new ReachStanding(library, 1, year, code(c), numbers[c], INVENTED, uncertain, note),
          now,
          BY);
    }
  }

  private static String code(int component) {
    return DEFINITION.components().get(component).code();
  }

  private void enterMembers(Instant now) {
    try (InputStream in =
        DemonstrationReach.class.getResourceAsStream("/demonstratie/ledenstatistiek.csv")) {
      var source =
          new StatisticSource(
              INVENTED + " van de Landelijke Gegevensverzameling Bibliotheekleden",
              "Verzonnen particuliere huishoudens",
              LocalDate.of(2024, 1, 1));
      long delivery = statistics.begin(source, now, BY);
      MemberStatisticFile.read(in).forEach(row -> statistics.add(delivery, row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
