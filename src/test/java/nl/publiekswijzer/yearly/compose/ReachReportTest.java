// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import nl.publiekswijzer.publication.PlainReport.Section;
import nl.publiekswijzer.yearly.YearlyFixtures;
import org.junit.jupiter.api.Test;

/** What a publication of reach says, in words and in figures. */
class ReachReportTest {
  private static Section section(String heading) {
    return new ReachReport(YearlyFixtures.anIssue(2, "Een stand is verbeterd."))
        .report().sections().stream()
            .filter(section -> section.heading().equals(heading))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void titleAndIntroductionTellTheBoundsAndTheAim() {
    var report = new ReachReport(YearlyFixtures.anIssue(1, "")).report();

    assertEquals("Bereik van het netwerk in 2024", report.title());
    assertEquals("BEREIK-2024-1 · gemaakt op 1 maart 2025", report.foot());
    assertEquals(
        "2024: ten minste 3.650.000 en ten hoogste 3.651.680 mensen zijn met bibliotheken"
            + " verbonden. Het doel is 8.000.000 mensen in 2030.",
        report.introduction());
  }

  @Test
  void distanceToTheAimIsBetweenTheBounds() {
    assertEquals(
        List.of(
            List.of("Ten minste (ondergrens)", "3.650.000", "45,6 %"),
            List.of("Ten hoogste (bovengrens)", "3.651.680", "45,6 %"),
            List.of("Doel in 2030", "8.000.000", "100,0 %"),
            List.of("Nog te verbinden, ten minste", "4.348.320", "54,4 %"),
            List.of("Nog te verbinden, ten hoogste", "4.350.000", "54,4 %")),
        section("Op weg naar het doel").table().rows());
  }

  @Test
  void everyNumberHasItsOriginAndSource() {
    assertEquals(
        List.of(
            List.of("Naam van leden", "3.650.000", "Landelijk cijfer", "CBS, 70763ned: leden"),
            List.of(
                "Naam van deelnemers",
                "1.680",
                "Som van 57 bibliotheken, onzeker",
                "Bron van deelnemers")),
        section("Bestanddelen").table().rows());
    assertEquals(
        List.of(
            List.of(
                "Naam van bezoeken",
                "1.140.000",
                "bezoeken",
                "Som van 57 bibliotheken",
                "Bron van bezoeken",
                "Telt niet mee voor het doel")),
        section("Wat apart staat").table().rows());
  }

  @Test
  void provinceOfTwoLibrariesAndTheSmallestBesideItAreNotTold() {
    var rows = section("Provincies").table().rows();

    assertEquals(List.of("Provincie 01", "2", "–", "–"), rows.get(0));
    assertEquals(List.of("Provincie 02", "5", "–", "–"), rows.get(1));
    assertEquals(List.of("Provincie 03", "5", "15.000", "15.150"), rows.get(2));
  }

  @Test
  void reasonOfTheVersionIsTold() {
    assertTrue(
        section("Over deze publicatie")
            .items()
            .contains("Reden van deze versie: Een stand is verbeterd."));
  }

  @Test
  void figuresTellTheSame() {
    var json =
        Json.createReader(
                new StringReader(new ReachFiguresJson(YearlyFixtures.anIssue(1, "")).text()))
            .readObject();

    assertEquals("BEREIK-2024-1", json.getString("nummer"));
    assertEquals(1, json.getJsonObject("definitie").getInt("versie"));
    var country = json.getJsonObject("nederland");
    assertEquals(
        "{\"ondergrens\":3650000,\"bovengrens\":3651680,\"onzeker\":true}",
        country.getJsonObject("grenzen").toString());
    assertEquals(
        "{\"tenMinste\":4348320,\"tenHoogste\":4350000}",
        country.getJsonObject("afstandTotDoel").toString());
    assertEquals(
        "[{\"code\":\"bezoeken\",\"aantal\":1140000,\"bibliotheken\":57,\"landelijkCijfer\":false,"
            + "\"onzeker\":false}]",
        country.getJsonArray("apart").toString());
    assertEquals(
        "{\"gebied\":\"Provincie 01\",\"bibliotheken\":2,\"teWeinigBibliotheken\":true,"
            + "\"bestanddelen\":[],\"apart\":[]}",
        json.getJsonArray("provincies").get(0).toString());
    assertEquals(
        "[{\"bestanddeel\":\"leden\",\"aantal\":3650000,\"bron\":\"CBS, 70763ned: leden\"}]",
        json.getJsonArray("landelijkeCijfers").toString());
  }
}
