// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The yearly publication of the reach, by its page and by the interface. */
class ReachPublicationScenarios extends Scenario {
  private static final String REACH = "/ui/netwerk/bereik";
  private static final String PAGE = REACH + "/publicaties";
  private static final String API = "/api/v1/bereikpublicaties";

  /**
   * A definition that holds what other scenarios of reach enter too, and a figure of the country of
   * a year that none of them uses.
   */
  private static void arrange(PageSession core) {
    core.get(REACH + "/definitie");
    core.post(
        REACH + "/definitie",
        Map.of(
            "naam",
            "Jaardefinitie",
            "geldigVanaf",
            "2012",
            "doel",
            "8000000",
            "doeljaar",
            "2030",
            "bestanddelen",
            "proefleden; Proefleden; Systeem; personen; ja; ja; ja\n"
                + "proefbezoek; Proefbezoek; Teller; bezoeken; nee; nee; nee\n"
                + "jaarleden; Jaarleden; CBS; personen; ja; ja; ja\n",
            "onderwerpen",
            "Proefonderwerp = proefleden\nJaaronderwerp = jaarleden"));
    core.get(REACH + "/definitie");
    core.send(
        REACH + "/definitie/landelijk",
        new Form()
            .field("_csrf", core.csrf())
            .file("bestand", "onderwerp,eenheid,jaar,waarde\nJaaronderwerp,number,2013,3900000\n"));
  }

  @Test
  void theReachOfAYearIsPublishedOnceAndAgain() {
    var core = new Keepers(server()).coreTeam("jaar-kern");
    arrange(core);
    core.get(PAGE);

    var unknown = core.post(PAGE, Map.of("jaar", "2005", "reden", "Mijn reden"));
    assertEquals(400, unknown.status());
    assertTrue(unknown.text().contains("Van 2005 is niets bekend"), unknown.text());
    assertTrue(unknown.text().contains("Mijn reden</textarea>"), unknown.text());

    var first = core.post(PAGE, Map.of("jaar", "2013", "reden", ""));
    assertEquals(PAGE + "?na=publicatie", first.header("Location"));
    var again = core.post(PAGE, Map.of("jaar", "2013", "reden", ""));
    assertEquals(400, again.status());
    assertTrue(again.text().contains("is al gepubliceerd"), again.text());
    var second = core.post(PAGE, Map.of("jaar", "2013", "reden", "Een cijfer is verbeterd."));
    assertEquals(PAGE + "?na=publicatie", second.header("Location"));

    var employee = new Keepers(server()).employee("jaar-mens", "Jaarbieb");
    String page = employee.get(PAGE).text();
    for (String told : new String[] {API + "/BEREIK-2013-1/pdf", API + "/BEREIK-2013-2"}) {
      assertTrue(page.contains(told), told + ": " + page);
    }
    assertTrue(!page.contains("name=\"reden\""), page);
    assertEquals(403, employee.post(PAGE, Map.of("jaar", "2013", "reden", "Ik ook")).status());
    assertTrue(employee.get(REACH).text().contains(PAGE));

    var pdf = employee.get(API + "/BEREIK-2013-1/pdf");
    assertTrue(pdf.header("Content-Type").startsWith("application/pdf"));
    assertTrue(pdf.text().startsWith("%PDF"), "a PDF");
    var figures = employee.get(API + "/BEREIK-2013-2").json();
    assertEquals(2, figures.getInt("versie"));
    assertEquals("Een cijfer is verbeterd.", figures.getString("reden"));
    assertEquals(
        3_900_000,
        figures.getJsonObject("nederland").getJsonObject("grenzen").getInt("ondergrens"));
    assertEquals(404, employee.get(API + "/BEREIK-2013-3").status());
    assertTrue(employee.get(API).text().contains("\"nummer\":\"BEREIK-2013-2\""));
  }
}
