// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.IMPRINT;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.dominated;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.pooled;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.publication.Backdrop;
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
  void filesHoldTheReachOfOtherLibrariesWhereItIsTold() {
    var figures = WholeFigures.besideOthers(workedExample().build());
    assertEquals(
        "{\"code\":\"provincie\",\"naam\":\"Andere bibliotheken van de provincie\","
            + "\"bibliotheken\":14,\"middelsteDekkingsgraad\":23}",
        json(figures).getJsonArray("andereBibliotheken").get(1).toString());
    assertFalse(json(workedExample().build()).containsKey("andereBibliotheken"));

    byte[] csv = FiguresCsv.of(figures, Backdrop.NONE, IMPRINT);
    String line =
        "\"andereBibliotheken\";\"omvang\";\"Andere bibliotheken met half tot twee keer zoveel"
            + " huishoudens\";\"middelsteDekkingsgraad\";26;\"%\";";
    assertTrue(new String(csv, StandardCharsets.UTF_8).lines().anyMatch(line::equals));
    byte[] explanation = FigureExplanation.of(csv, FiguresJson.of(figures, IMPRINT));
    assertTrue(
        new String(explanation, StandardCharsets.UTF_8)
            .contains("Aantal andere bibliotheken, zonder de eigen"));
  }

  @Test
  void jsonLeavesOutWhatMayNotBeTold() {
    var segments = json(dominated().build()).getJsonObject("werkgebied").getJsonArray("segmenten");
    assertEquals(
        "[{\"code\":\"A\",\"naam\":\"Jonge starters\",\"aandeelLandelijk\":30.0,"
            + "\"meerDan90Procent\":true,\"redenen\":{\"huishoudens\":\"afgeschermd\","
            + "\"aandeel\":\"afgeschermd\",\"index\":\"afgeschermd\",\"band\":\"afgeschermd\"}},"
            + "{\"aandeelLandelijk\":70.0,\"redenen\":{\"huishoudens\":\"afgeschermd\","
            + "\"aandeel\":\"afgeschermd\",\"index\":\"afgeschermd\",\"band\":\"afgeschermd\"},"
            + "\"samengenomen\":true}]",
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
        "{\"code\":\"D\",\"naam\":\"Paren\",\"huishoudens\":0,\"aandeelLandelijk\":11.1,\"redenen\":"
            + "{\"aandeel\":\"nietTeBerekenen\",\"index\":\"nietTeBerekenen\","
            + "\"band\":\"nietTeBerekenen\"}}",
        json.getJsonObject("werkgebied").getJsonArray("segmenten").get(3).toString());
    assertEquals(
        0,
        json.getJsonObject("leden")
            .getJsonArray("segmenten")
            .getJsonObject(3)
            .getInt("ledenhuishoudens"));
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
        csv(figures)
            .contains(
                "\"werkgebied.som\";\"B+C\";\"B + C samen\";\"huishoudens\";800;\"huishoudens\";"));
  }

  @Test
  void filesHoldTheIndexOfEverySegmentInEveryMunicipality() {
    var figures = WholeFigures.byMunicipality(workedExample().build());
    var municipalities = json(figures).getJsonObject("werkgebied").getJsonArray("gemeenten");
    assertEquals(
        "[{\"code\":\"A\",\"naam\":\"Jonge starters\",\"index\":133},"
            + "{\"code\":\"B\",\"naam\":\"Drukke gezinnen\",\"index\":90},"
            + "{\"code\":\"C\",\"naam\":\"Rustige senioren\","
            + "\"redenen\":{\"index\":\"teOnzeker\"}}]",
        municipalities.getJsonObject(0).getJsonArray("segmenten").toString());
    var lines = csv(figures);
    for (String told :
        List.of(
            "\"GM9001:A\";\"Groot: Jonge starters\";\"index\";133;\"index, 100 is gemiddeld\";",
            "\"GM9002:A\";\"Klein: Jonge starters\";\"index\";;\"index, 100 is gemiddeld\";"
                + "\"teKlein\"",
            "\"GM9003:A\";\"Eenzijdig: Jonge starters\";\"meerDan90Procent\";\"ja\";"
                + "\"ja of nee\";")) {
      assertTrue(lines.contains("\"werkgebied.gemeentesegment\";" + told), told);
    }
    assertFalse(
        json(workedExample().build())
            .getJsonObject("werkgebied")
            .getJsonArray("gemeenten")
            .toString()
            .contains("segmenten"));
  }

  @Test
  void fileWithoutSumsIsAsItWasBefore() {
    var area = json(workedExample().build()).getJsonObject("werkgebied");
    assertFalse(area.containsKey("sommen"));
  }

  @Test
  void csvIsReadBySpreadsheetsInDutch() {
    var lines = csv(workedExample().build());
    assertEquals("\uFEFFonderdeel;code;naam;maat;waarde;eenheid;reden", lines.get(0));
    assertTrue(
        lines.contains("\"werkgebied.segment\";\"A\";\"Jonge starters\";\"aandeel\";60,0;\"%\";"));
    assertTrue(
        lines.contains(
            "\"leden.segment\";\"B\";\"Drukke gezinnen\";\"verschil\";-12;\"huishoudens\";"));
    assertTrue(
        lines.contains(
            "\"leden.segment\";\"B\";\"Drukke gezinnen\";\"onzeker\";\"ja\";\"ja of nee\";"));
    assertTrue(
        lines.contains("\"leden\";\"\";\"Totaal\";\"ledenhuishoudens\";400;\"huishoudens\";"));
  }

  @Test
  void linesOfOneKindHaveTheSameColumnsWhateverTheyTell() {
    for (PublishedFigures figures :
        List.of(
            workedExample().build(),
            dominated().build(),
            pooled().build(),
            DemonstrationPublication.ofMunicipalities(2).build())) {
      var content = new Content(figures, Backdrop.NONE, IMPRINT);
      var measures = new LinkedHashMap<List<String>, List<String>>();
      FigureTable.of(content).stream()
          .filter(f -> f.part().equals("werkgebied.segment"))
          .forEach(
              f ->
                  measures
                      .computeIfAbsent(List.of(f.code(), f.name()), n -> new ArrayList<>())
                      .add(f.measure()));
      for (List<String> columns : measures.values()) {
        assertEquals(
            List.of(
                "huishoudens",
                "aandeel",
                "aandeelLandelijk",
                "aandeelBasis",
                "index",
                "band",
                "onzeker",
                "meerDan90Procent"),
            columns);
      }
    }
  }

  @Test
  void whatIsNotToldHasAReason() {
    var lines = csv(dominated().build());
    for (String told :
        List.of(
            "\"index\";;\"index, 100 is gemiddeld\";\"afgeschermd\"",
            "\"aandeelBasis\";;\"%\";\"nietGevraagd\"",
            "\"meerDan90Procent\";\"ja\";\"ja of nee\";",
            "\"onzeker\";;\"ja of nee\";\"afgeschermd\"")) {
      assertTrue(lines.contains("\"werkgebied.segment\";\"A\";\"Jonge starters\";" + told), told);
    }
    assertTrue(
        csv(workedExample().build())
            .contains(
                "\"werkgebied.segment\";\"A\";\"Jonge starters\";\"meerDan90Procent\";\"nee\";"
                    + "\"ja of nee\";"));
  }

  @Test
  void csvTellsOfWhichPublicationItIs() {
    var lines = csv(WholeFigures.chosen(workedExample()).build());
    for (String told :
        List.of(
            "\"publicatie\";\"\";\"\";\"kenmerk\";\"PW-2026-0042\";\"tekst\";",
            "\"publicatie\";\"\";\"\";\"werkgebied\";\"De Kempen\";\"tekst\";",
            "\"publicatie\";\"\";\"\";\"versie\";1;\"nummer\";",
            "\"publicatie.focussegment\";\"B\";\"Drukke gezinnen\";\"zin\";\"Samen lezen, dicht bij"
                + " huis.\";\"tekst\";")) {
      assertTrue(lines.contains(told), told);
    }
  }

  @Test
  void themesAreToldInHundredsWithTheirSegments() {
    var figures = workedExample().build();
    var content = new Content(figures, WholeFigures.BACKDROP, IMPRINT);

    var theme = ThemeFigures.of(content).themes().get(0);

    assertEquals("lezen", theme.code());
    assertEquals(new BigDecimal("38.2"), theme.share());
    assertEquals(700, theme.households());
    assertEquals(500, theme.nonMembers());
    assertEquals(List.of("C"), theme.unknown());
    assertEquals(
        List.of("A 40 500 400", "B 34 200 100"),
        theme.segments().stream()
            .map(s -> s.code() + " " + s.interest() + " " + s.households() + " " + s.nonMembers())
            .toList());
    assertEquals(
        "700",
        FigureTable.of(content).stream()
            .filter(f -> f.part().equals("thema") && f.code().equals("lezen"))
            .filter(f -> f.measure().equals("huishoudens"))
            .map(f -> f.value().toString())
            .findFirst()
            .orElseThrow());
    assertNull(ThemeFigures.inHundreds(49));
    assertEquals(
        List.of(0L, 100L, 100L),
        List.of(
            ThemeFigures.inHundreds(0), ThemeFigures.inHundreds(50), ThemeFigures.inHundreds(149)));
  }

  @Test
  void csvNamesNoPooledSegment() {
    var lines = csv(pooled().build());
    assertTrue(
        lines.contains(
            "\"werkgebied.segment\";\"\";\"Overige segmenten\";\"huishoudens\";15;\"huishoudens\";"));
    assertFalse(lines.stream().anyMatch(l -> l.contains("Rustige senioren")));
  }

  @Test
  void aNameThatLooksLikeAFormulaStaysAText() {
    assertTrue(
        csv(workedExample().build())
            .contains(
                "\"leden.vestiging\";\"\";\"'=Noord\";\"ledenhuishoudens\";160;\"huishoudens\";"));
    for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
      assertEquals("\"'" + start + "1\"", CsvText.quoted(start + "1"));
    }
    assertEquals("\"1=1 \"\"x\"\"\"", CsvText.quoted("1=1 \"x\""));
  }

  @Test
  void theSameFiguresGiveTheSameFiles() {
    var figures = DemonstrationPublication.ofMunicipalities(2).build();
    assertArrayEquals(
        FiguresCsv.of(figures, Backdrop.NONE, IMPRINT),
        FiguresCsv.of(figures, Backdrop.NONE, IMPRINT));
    assertArrayEquals(FiguresJson.of(figures, IMPRINT), FiguresJson.of(figures, IMPRINT));
  }

  private static List<String> csv(PublishedFigures figures) {
    return List.of(
        new String(FiguresCsv.of(figures, Backdrop.NONE, IMPRINT), StandardCharsets.UTF_8)
            .split("\r\n"));
  }

  private static JsonObject json(PublishedFigures figures) {
    var in = new ByteArrayInputStream(FiguresJson.of(figures, IMPRINT));
    try (var reader = Json.createReader(in)) {
      return reader.readObject();
    }
  }
}
