// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.publiekswijzer.pdf.VeraPdf;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** A library gives its publications a colour and a logo. */
class HouseStyleScenarios extends Scenario {
  static final String LOGO =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" width="300" height="100">
        <path d="M0 0h90v100H0z" fill="%s"/>
      </svg>""";
  static final String STANDARD = "0.043 0.31 0.424 rg";
  static final String PLUM = "0.541 0.082 0.22 rg";

  @Test
  void aPublicationHasTheColourAndTheLogoOfItsLibrary() throws IOException {
    server().demonstrationEdition(RequestScenarios.EDITION);
    var set = set("Stijlvol", style("#8a1538").file("logo", LOGO.formatted("#8a1538")));
    assertEquals(200, set.status(), set::text);
    assertEquals(
        "{\"bibliotheek\":\"Stijlvol\",\"kleur\":\"#8A1538\",\"logo\":{\"breedte\":1200,"
            + "\"hoogte\":400},\"waarschuwingen\":[]}",
        set.text());

    byte[] pdf = pdf("Stijlvol", "VB09");

    VeraPdf.assertArchival(pdf);
    String cover = cover(pdf);
    assertTrue(cover.contains("/I0 Do"), cover);
    assertTrue(cover.contains(PLUM), cover);
    assertFalse(cover.contains(STANDARD), cover);
  }

  @Test
  void aLibraryGoesBackToTheStandardStyle() throws IOException {
    server().demonstrationEdition(RequestScenarios.EDITION);
    set("Terug", style("#8A1538").file("logo", LOGO.formatted("#8a1538")));
    assertEquals(200, set("Terug", style("#6B1F7A")).status());
    assertEquals("#6B1F7A", server().get(path("Terug")).json().getString("kleur"));
    assertEquals(404, server().get(path("Terug") + "/logo").status());

    assertEquals(204, server().send("DELETE", path("Terug"), "text/plain", "").status());

    assertEquals("#0B4F6C", server().get(path("Terug")).json().getString("kleur"));
    String cover = cover(pdf("Terug", "VB10"));
    assertTrue(cover.contains(STANDARD), cover);
    assertFalse(cover.contains(" Do"), cover);
  }

  @Test
  void aColourThatIsTooLightIsRefusedWithAdvice() {
    var refused = set("Licht", style("#F2B705").file("logo", "geen beeld"));

    assertEquals(400, refused.status());
    assertTrue(refused.header("Content-Type").startsWith("application/problem+json"));
    var faults = refused.json().getJsonArray("fouten");
    assertEquals("kleur", faults.getJsonObject(0).getString("veld"));
    assertTrue(faults.getJsonObject(0).getString("melding").endsWith("die voldoet is #8C6A03."));
    assertEquals("logo", faults.getJsonObject(1).getString("veld"));
    assertEquals("#0B4F6C", server().get(path("Licht")).json().getString("kleur"));
  }

  @Test
  void aWhiteLogoIsTakenWithAWarning() {
    var set = set("Wit", style("#8A1538").file("logo", LOGO.formatted("white")));
    assertEquals(1, set.json().getJsonArray("waarschuwingen").size());
    var logo = server().get(path("Wit") + "/logo");
    assertTrue(logo.header("Content-Type").startsWith("image/png"));
    assertEquals(200, logo.status());
  }

  private Answer set(String library, Form form) {
    server().ensureLibrary(library);
    return server().send("PUT", path(library), form);
  }

  private byte[] pdf(String library, String municipality) {
    String order = Orders.order(library, "INWONERS", RequestScenarios.EDITION, municipality);
    var publication = server().publication(server().submit(order));
    return server().get(publication.getString("pdf")).bytes();
  }

  private static Form style(String colour) {
    return new Form().json("huisstijl", "{\"kleur\":\"%s\"}".formatted(colour));
  }

  private static String path(String library) {
    return "/api/v1/bibliotheken/" + Server.path(library) + "/huisstijl";
  }

  private static String cover(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf);
        var in = document.getPage(0).getContents()) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
