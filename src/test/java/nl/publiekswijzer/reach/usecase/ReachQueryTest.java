// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static nl.publiekswijzer.reach.usecase.ReachDrafts.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.reach.AreaReach;
import nl.publiekswijzer.reach.ReachArea;
import nl.publiekswijzer.reach.ReachBounds;
import nl.publiekswijzer.reach.StatisticReport;
import nl.publiekswijzer.reach.StatisticReport.RejectedCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class ReachQueryTest {
  /** Libraries of a province, each with 100 members and, the first 10, the next 20, guests. */
  private static List<UUID> province(Composition product, String province, int size) {
    ReachDrafts.decide(product);
    var ids = new ArrayList<UUID>();
    for (int i = 1; i <= size; i++) {
      String name = province + " " + i;
      ids.add(product.arrange(rows -> rows.library(name, Map.of("province", province))));
      product.actAs(TestActors.employee(UUID.randomUUID(), ids.get(i - 1)));
      product
          .get(ReachStandings.class)
          .enter(
              List.of(
                  entry(name, 2024, "leden", 100),
                  entry(name, 2024, "deelnemers", 10L * i),
                  entry(name, 2024, "bezoeken", 1_000)));
    }
    return ids;
  }

  private static Optional<ReachBounds> between(long lower, long upper) {
    return Optional.of(new ReachBounds(lower, upper, false));
  }

  private static AreaReach read(Composition product, String area) {
    var query = product.get(ReachQuery.class);
    return query.find(query.area(area), 2024).orElseThrow();
  }

  @Test
  void threeLibrariesOrMoreAreToldTogetherToEverybody(Composition product) {
    var libraries = province(product, "Drietal", 3);
    product.actAs(TestActors.employee(UUID.randomUUID(), libraries.get(0)));

    var reach = read(product, "Drietal");

    assertEquals(between(300, 360), reach.bounds());
    assertEquals(3, reach.libraries());
    assertEquals(
        List.of("bezoeken 3000"),
        reach.apart().stream().map(c -> c.component().code() + " " + c.number()).toList());
    assertEquals(between(100, 110), read(product, "Drietal 1").bounds());
  }

  @Test
  void twoLibrariesAreToldTogetherToWhoMaySeeBoth(Composition product) {
    var libraries = province(product, "Tweetal", 2);
    product.actAs(TestActors.employee(UUID.randomUUID(), libraries.get(0)));

    var withheld = read(product, "Tweetal");
    assertTrue(withheld.withheld());
    assertEquals(Optional.empty(), withheld.bounds());
    assertEquals(List.of(), withheld.components());

    product.actAs(TestActors.consultant(UUID.randomUUID(), libraries.get(0), libraries.get(1)));
    assertFalse(read(product, "Tweetal").withheld());
    assertEquals(between(200, 230), read(product, "Tweetal").bounds());
  }

  @Test
  void anotherLibraryIsNoAreaNorIsAnUnknownOne(Composition product) {
    var libraries = province(product, "Eental", 2);
    product.actAs(TestActors.employee(UUID.randomUUID(), libraries.get(0)));
    var query = product.get(ReachQuery.class);

    assertEquals("404 Dit gebied bestaat niet.", refusal(() -> query.area("Eental 2")));
    assertEquals("404 Dit gebied bestaat niet.", refusal(() -> query.area("Nergens")));
    assertEquals(ReachArea.province("Eental"), query.area("Eental"));
    assertEquals(ReachArea.COUNTRY, query.area(""));
    assertEquals(List.of(), query.list(ReachArea.library("Eental 2")));
  }

  @Test
  void figuresOfTheCountryAreTakenOverByTheSubjectsOfTheDefinition(Composition product) {
    ReachDrafts.decide(product);
    product.actAs(TestActors.national(Role.CORE_TEAM));
    String table =
        """
        onderwerp,eenheid,jaar,waarde
        Ingeschreven gebruikers|Totaal ingeschreven gebruikers,x 1 000,2022,3442
        Ingeschreven gebruikers|Totaal ingeschreven gebruikers,x 1 000,2021,33°
        Ingeschreven gebruikers|Totaal ingeschreven gebruikers,x 1 000,2020,"3491,5"
        Ingeschreven gebruikers|Totaal ingeschreven gebruikers,number,2023,"0,5"
        Ingeschreven gebruikers|Totaal ingeschreven gebruikers,x 1 000,2019,3620
        Aantal openbare bibliotheken,number,2022,137
        """;

    var report =
        product
            .get(NationalFigures.class)
            .load(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));

    assertEquals(
        new StatisticReport(
            2,
            2,
            List.of(
                new RejectedCell(
                    3,
                    "De waarde “33°” van Ingeschreven gebruikers|Totaal ingeschreven gebruikers in"
                        + " 2021 is geen getal."),
                new RejectedCell(5, "De waarde is geen heel aantal."))),
        report);
    var query = product.get(ReachQuery.class);
    assertEquals(
        between(3_442_000, 3_442_000), query.find(ReachArea.COUNTRY, 2022).orElseThrow().bounds());
    assertEquals(
        between(3_491_500, 3_491_500), query.find(ReachArea.COUNTRY, 2020).orElseThrow().bounds());
    assertEquals(
        List.of("kernteam@proef.example bibliotheekstatistiek ingelezen: 2 cijfers"),
        AuditLines.about(product, "2 cijfers"));
    product.actAs(TestActors.consultant(UUID.randomUUID()));
    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> product.get(NationalFigures.class).load(null)));
  }
}
