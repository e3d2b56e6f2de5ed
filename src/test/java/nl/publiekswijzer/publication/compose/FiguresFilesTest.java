// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.IMPRINT;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.dominated;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.pooled;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.publication.PublishedFigures;
import org.junit.jupiter.api.Test;

class FiguresFilesTest {
  @Test
  void jsonHoldsTheFiguresOfASegment() {
    var json = json(workedExample().build());
    assertEquals(
        "{\"code\":\"B\",\"naam\":\"Drukke gezinnen\",\"huishoudens\":500,\"aandeel\":25.0,"
            + "\"aandeelLandelijk\":40.0,\"index\":63,\"band\":\"onder\"}",
        json.getJsonObject("werkgebied").getJsonArray("segmenten").get(1).toString());
    assertEquals(
        "{\"code\":\"B\",\"naam\":\"Drukke gezinnen\",\"ledenhuishoudens\":88,\"aandeel\":22.0,"
            + "\"aandeelWerkgebied\":25.0,\"index\":88,\"band\":\"onder\",\"dekkingsgraad\":17.6,"
            + "\"verschil\":-12,\"potentieelBijGemiddelde\":12,\"geenLid\":412,\"onzeker\":true,"
            + "\"groep\":\"ontwikkel\"}",
        json.getJsonObject("leden").getJsonArray("segmenten").get(1).toString());
  }

  @Test
  void jsonTellsWhatBecameOfTheMemberFile() {
    assertEquals(
        "{\"aangeleverd\":640,\"nietTeLezen\":4,\"dubbel\":10,\"nietMeegeteld\":26,"
            + "\"nietMeegeteldeSoorten\":\"Proefpas; Gastlener\","
            + "\"opgezocht\":600,\"herkend\":570,\"binnenWerkgebied\":540,"
            + "\"buitenWerkgebied\":30,\"nietHerkend\":30,\"nietTeLezenPostcodeOnjuist\":4,"
            + "\"herkendOpAdres\":545,\"herkendOpHuisnummer\":25,"
            + "\"nietHerkendHuisnummerOnbekend\":30}",
        json(workedExample().build()).getJsonObject("ledenbestand").toString());
  }

  @Test
  void jsonLeavesOutWhatMayNotBeTold() {
    var segments = json(dominated().build()).getJsonObject("werkgebied").getJsonArray("segmenten");
    assertEquals(
        "[{\"code\":\"A\",\"naam\":\"Jonge starters\",\"aandeelLandelijk\":30.0,"
            + "\"meerDan90Procent\":true},"
            + "{\"aandeelLandelijk\":70.0,\"samengenomen\":true}]",
        segments.toString());
    assertFalse(json(workedExample().onlyArea().build()).containsKey("leden"));
    assertFalse(json(workedExample().onlyMembers().build()).containsKey("werkgebied"));
  }

  @Test
  void aSegmentWithoutHouseholdsHasNoFiguresButNone() {
    var figures =
        workedExample()
            .segment("D", "Paren")
            .subsegment("D1", "D", "Paren", 1_000_000, 0, 0)
            .build();
    var json = json(figures);
    assertEquals(
        "{\"code\":\"D\",\"naam\":\"Paren\",\"huishoudens\":0,\"aandeelLandelijk\":11.1}",
        json.getJsonObject("werkgebied").getJsonArray("segmenten").get(3).toString());
    assertEquals(
        "{\"code\":\"D\",\"naam\":\"Paren\",\"ledenhuishoudens\":0}",
        json.getJsonObject("leden").getJsonArray("segmenten").get(3).toString());
  }

  @Test
  void segmentsThatAreToldTogetherStandApartFromTheOthers() {
    var figures = workedExample().together("B", "C").build();
    var area = json(figures).getJsonObject("werkgebied");
    assertEquals(
        "[{\"code\":\"B+C\",\"naam\":\"B + C samen\",\"huishoudens\":800,\"aandeel\":40.0,"
            + "\"aandeelLandelijk\":70.0,\"index\":57,\"band\":\"onder\"}]",
        area.getJsonArray("sommen").toString());
    assertEquals(
        json(workedExample().build()).getJsonObject("werkgebied").getJsonArray("segmenten"),
        area.getJsonArray("segmenten"));
    assertTrue(
        csv(figures).contains("\"werkgebied.som\";\"B+C\";\"B + C samen\";\"huishoudens\";800"));
  }

  @Test
  void fileWithoutSumsIsAsItWasBefore() {
    var area = json(workedExample().build()).getJsonObject("werkgebied");
    assertFalse(area.containsKey("sommen"));
  }

  @Test
  void csvIsReadBySpreadsheetsInDutch() {
    var lines = csv(workedExample().build());
    assertEquals("\uFEFFonderdeel;code;naam;maat;waarde", lines.get(0));
    assertTrue(lines.contains("\"werkgebied.segment\";\"A\";\"Jonge starters\";\"aandeel\";60,0"));
    assertTrue(lines.contains("\"leden.segment\";\"B\";\"Drukke gezinnen\";\"verschil\";-12"));
    assertTrue(lines.contains("\"leden.segment\";\"B\";\"Drukke gezinnen\";\"onzeker\";\"ja\""));
    assertTrue(lines.contains("\"leden\";\"\";\"Totaal\";\"ledenhuishoudens\";400"));
  }

  @Test
  void csvNamesNoPooledSegment() {
    var lines = csv(pooled().build());
    assertTrue(
        lines.contains("\"werkgebied.segment\";\"\";\"Overige segmenten\";\"huishoudens\";15"));
    assertFalse(lines.stream().anyMatch(l -> l.contains("Rustige senioren")));
  }

  @Test
  void aNameThatLooksLikeAFormulaStaysAText() {
    assertTrue(
        csv(workedExample().build())
            .contains("\"leden.vestiging\";\"\";\"'=Noord\";\"ledenhuishoudens\";160"));
    for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
      assertEquals("\"'" + start + "1\"", CsvText.quoted(start + "1"));
    }
    assertEquals("\"1=1 \"\"x\"\"\"", CsvText.quoted("1=1 \"x\""));
  }

  @Test
  void theSameFiguresGiveTheSameFiles() {
    var figures = DemonstrationPublication.ofMunicipalities(2).build();
    assertArrayEquals(FiguresCsv.of(figures), FiguresCsv.of(figures));
    assertArrayEquals(FiguresJson.of(figures, IMPRINT), FiguresJson.of(figures, IMPRINT));
  }

  private static List<String> csv(PublishedFigures figures) {
    return List.of(new String(FiguresCsv.of(figures), StandardCharsets.UTF_8).split("\r\n"));
  }

  private static JsonObject json(PublishedFigures figures) {
    var in = new ByteArrayInputStream(FiguresJson.of(figures, IMPRINT));
    try (var reader = Json.createReader(in)) {
      return reader.readObject();
    }
  }
}
