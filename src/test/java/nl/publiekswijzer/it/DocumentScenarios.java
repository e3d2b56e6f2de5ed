// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nl.publiekswijzer.pdf.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the documents tell beside the tables: changes, texts, themes and maps. */
class DocumentScenarios extends Scenario {
  static final String EDITION = "Voorbeeldeditie 2024";

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void secondPublicationIsComparedWithTheFirst() throws IOException {
    server().demonstrationEdition(EDITION);
    byte[] all = server().sampleMembers(EDITION, "VB13");
    byte[] fewer =
        new String(all, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.hashCode() % 4 != 0 || line.startsWith("postcode"))
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);
    String order = Orders.order("Vergelijking", "GECOMBINEERD", EDITION, "VB13");

    var first = server().publication(server().submit(order, fewer));
    var second = server().publication(server().submit(order, all));

    assertFalse(figures(first).containsKey("vergelijking"));
    JsonObject total = figures(second).getJsonObject("vergelijking").getJsonObject("totaal");
    assertEquals(
        figures(first).getJsonObject("leden").getInt("ledenhuishoudens"),
        total.getInt("ledenhuishoudensToen"));
    assertEquals(
        total.getInt("ledenhuishoudensNu") - total.getInt("ledenhuishoudensToen"),
        total.getInt("doorGebied") + total.getInt("doorBereik"));
    String text = text(server().get(second.getString("pdf")).bytes());
    assertTrue(text.contains("Vergeleken met de vorige versie"), text);
  }

  private JsonObject figures(JsonObject publication) {
    return server().get(publication.getString("cijfers"), "application/json").json();
  }

  @Test
  void newEditionIsComparedWithTheYearBefore() {
    importYear("Jaar 2021", 2021, "Jaarindeling", 300);
    importYear("Jaar 2022", 2022, "Jaarindeling", 400);
    importYear("Jaar 2023", 2023, "Andere indeling", 400);
    publication("Jaren", "Jaar 2021");

    var comparison = figures(publication("Jaren", "Jaar 2022")).getJsonObject("vergelijking");
    var other = figures(publication("Jaren", "Jaar 2023")).getJsonObject("vergelijking");

    assertEquals("Jaar 2021", comparison.getString("editie"));
    assertEquals(700, comparison.getJsonObject("totaal").getInt("huishoudensToen"));
    assertEquals(800, comparison.getJsonObject("totaal").getInt("huishoudensNu"));
    assertEquals("Jaar 2022", other.getString("editie"));
    assertTrue(other.getString("nietVergelijkbaar").contains("andere indeling in segmenten"));
  }

  private void importYear(String name, int year, String segmentation, int pioneers) {
    var run =
        server()
            .importEdition(
                new Form()
                    .json(
                        "editie",
                        """
                        {"naam":"%s","soort":"GELEVERD","peildatum":"%d-01-01","segmentatie":"%s"}"""
                            .formatted(name, year, segmentation))
                    .file("segmentatie", EditionScenarios.CATALOGUE)
                    .file("gebieden", EditionScenarios.AREAS)
                    .file(
                        "huishoudens-postcode",
                        "postcode;subsegment;huishoudens\n9991AB;P1;%d\n9992AA;Q1;400\n"
                            .formatted(pioneers)));
    assertEquals("GEREED", run.getString("status"), run.toString());
  }

  private JsonObject publication(String library, String edition) {
    return server()
        .publication(server().submit(Orders.order(library, "INWONERS", edition, "TG01")));
  }

  @Test
  void editionHasABookletAndThemeCards() throws IOException {
    server().demonstrationEdition(EDITION);
    String catalogue = "/api/v1/catalogi/" + Server.path(EDITION);

    byte[] booklet = server().get(catalogue + "/segmentenboekje").bytes();
    VeraPdf.assertArchival(booklet);
    assertTrue(text(booklet).contains("Over dit boekje"));
    assertTrue(
        text(server().get(catalogue + "/themakaarten/voorlezen").bytes()).contains("Schminken"));
    assertEquals(404, server().get(catalogue + "/themakaarten/onbekend").status());
    assertEquals(404, server().get("/api/v1/catalogi/Onbekend/segmentenboekje").status());
  }

  @Test
  void licensedTextsThemesAndOutlinesComeWithTheirEdition() throws IOException {
    var run =
        server()
            .importEdition(
                licensed("Licentie 2023")
                    .file("themas", THEMES.replace("%", "40"))
                    .file("grenzen", OUTLINES));
    assertEquals("GEREED", run.getString("status"), run.toString());

    var publication =
        server()
            .publication(
                server().submit(Orders.order("Licentie", "INWONERS", "Licentie 2023", "TG01")));

    byte[] pdf = server().get(publication.getString("pdf")).bytes();
    VeraPdf.assertArchival(pdf);
    String text = text(pdf);
    assertTrue(text.contains("Pioniers proberen graag iets nieuws."), text);
    assertTrue(text.contains("Sterrenkijken"), text);
    assertTrue(text.contains("Welk segment is per postcode het grootst?"), text);
  }

  @Test
  void mistakesInThemesAreToldWithTheirLines() {
    var run =
        server()
            .importEdition(licensed("Foute thema’s").file("themas", THEMES.replace("%", "140")));

    var told =
        run.getJsonArray("fouten").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .collect(Collectors.joining("\n"));
    assertTrue(told.startsWith("themas.csv, regel 2: P moet een heel getal"), told);
  }

  static final String THEMES =
      """
      thema;aspect;naam;omschrijving;belofte;benadrukken;vermijden;P;Q
      sterren;;Sterrenkijken;Naar boven kijken.;De bibliotheek leent kijkers uit.;;;%;20
      sterren;maan;De maan;;;Begin bij de maan.;Geen formules.;30;10
      sterren;planeten;Planeten;;;Toon de ringen.;Geen formules.;10;20
      """;
  static final String OUTLINES =
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"postcode":9991},"geometry":{"type":"Polygon",
       "coordinates":[[[5,52],[5.1,52],[5.1,52.1],[5,52]]]}},
      {"type":"Feature","properties":{"postcode":9992},"geometry":{"type":"Polygon",
       "coordinates":[[[5,52],[5.1,52.1],[5,52.1],[5,52]]]}}]}
      """;

  private static Form licensed(String name) {
    return new Form()
        .json(
            "editie",
            """
            {"naam":"%s","soort":"GELEVERD","peildatum":"2023-01-01","segmentatie":"Gelicentieerd"}"""
                .formatted(name.replace("’", "")))
        .file("segmentatie", EditionScenarios.CATALOGUE)
        .file("gebieden", EditionScenarios.AREAS)
        .file(
            "huishoudens-postcode",
            "postcode;subsegment;huishoudens\n9991AB;P1;300\n9992AA;Q1;400\n")
        .file(
            "teksten",
            """
            code;omschrijving;bibliotheek;kanalen;media;toon;doen;laten
            P;Pioniers proberen graag iets nieuws.;Zij komen voor ideeën.;Online.;online;Fris.;Nodig uit.;Wacht niet.
            Q;Rustzoekers nemen de tijd.;Zij komen voor de krant.;De krant.;huisblad;Rustig.;Bel.;Haast niet.
            P1;In de stad.;;;;;;
            """);
  }
}
