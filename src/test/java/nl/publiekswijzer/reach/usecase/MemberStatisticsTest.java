// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import nl.publiekswijzer.reach.MunicipalMembers;
import nl.publiekswijzer.reach.StatisticSource;
import nl.publiekswijzer.reach.read.MemberStatisticFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class MemberStatisticsTest {
  private static final StatisticSource SOURCE =
      new StatisticSource("CBS, LGB 2024", "Particuliere huishoudens", LocalDate.of(2024, 1, 1));

  private static MemberStatistics.Imported load(Composition product) throws IOException {
    product.actAs(TestActors.national(Role.CORE_TEAM));
    try (var in =
        MemberStatisticsTest.class.getResourceAsStream(
            "/nl/publiekswijzer/reach/ledenstatistiek.csv")) {
      return product.get(MemberStatistics.class).load(SOURCE, MemberStatisticFile.read(in));
    }
  }

  private static List<String> told(List<MunicipalMembers> all) {
    return all.stream()
        .map(of -> of.name() + " " + of.year() + " " + of.districts().size())
        .toList();
  }

  @Test
  void aTableIsTakenOverAndReadByMunicipality(Composition product) throws IOException {
    assertEquals(new MemberStatistics.Imported(7, 2, List.of()), load(product));
    product.actAs(TestActors.employee(UUID.randomUUID(), UUID.randomUUID()));
    var statistics = product.get(MemberStatistics.class);

    assertEquals(
        List.of("Schaduwdorp 2024 2", "Schaduwdorp 2023 0"), told(statistics.years("GM9902")));
    assertEquals(SOURCE, statistics.of("GM9901", 2024).orElseThrow().source());
    assertEquals(Optional.empty(), statistics.of("GM9901", 2023));
    assertEquals(
        List.of(new MemberStatistics.Found("GM9902", "Schaduwdorp")), statistics.find("schaduw"));
    assertEquals(
        List.of(
            "kernteam@proef.example ledenstatistiek ingelezen: CBS, LGB 2024, 7 regio’s van 2 gemeenten"),
        AuditLines.about(product, "LGB 2024").subList(0, 1));
  }

  @Test
  void theNewestFiguresOfSomeMunicipalitiesAreOfOneYear(Composition product) throws IOException {
    load(product);
    var statistics = product.get(MemberStatistics.class);

    assertEquals(
        List.of("Proefgemeente 2024 2", "Schaduwdorp 2024 2"),
        told(statistics.newest(List.of("GM9902", "GM9901", "GM0000"))));
    assertEquals(List.of(), statistics.newest(List.of("GM0000")));
    assertEquals(List.of(), statistics.newest(List.of()));
  }

  @Test
  void aTableSaysWhatItIsAbout(Composition product) {
    product.actAs(TestActors.national(Role.CORE_TEAM));
    assertEquals(
        """
        bron: Noem in 1 tot 200 tekens wie de tabel maakte, en hoe hij heet.
        basis: Zeg in 1 tot 200 tekens welke huishoudens het zijn.
        peildatum: Geef de peildatum als jaar-maand-dag, zoals 2026-01-01.""",
        refusal(
            () ->
                product
                    .get(MemberStatistics.class)
                    .load(new StatisticSource("", " ", null), List.of())));
    product.actAs(TestActors.consultant(UUID.randomUUID()));
    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> product.get(MemberStatistics.class).load(SOURCE, List.of())));
  }
}
