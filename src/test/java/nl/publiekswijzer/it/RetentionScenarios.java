// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Terms, stops and destruction are arranged by pages, and by the interface. */
class RetentionScenarios extends Scenario {
  private static final String LIBRARY = "Bibliotheek Bewaartermijn";
  private static final Pattern LIST = Pattern.compile("name=\"te-beslissen\" value=\"([^\"]+)\"");

  private static final Map<String, String> SEVEN_YEARS =
      Map.of(
          "waardering", "V",
          "jaren", "7",
          "categorie", "Onderzoek",
          "code", "4.2",
          "lijst", "Selectielijst 2025, versie 2");

  private String publishedLongAgo() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    var accepted =
        server().submit(Orders.order(LIBRARY, "INWONERS", RequestScenarios.EDITION, "VB06"));
    String id = server().publication(accepted).getString("id");
    Superuser.change("alter table publication disable trigger publication_is_final");
    Superuser.change(
        "update publication set published_at = date '2015-03-01' where id = cast(? as uuid)", id);
    Superuser.change("alter table publication enable trigger publication_is_final");
    return id;
  }

  @Test
  void twoPeopleDestroyWhatIsDue() {
    String id = publishedLongAgo();
    String page = "/ui/archief/" + Server.path(LIBRARY) + "/bewaren";
    var one = new Keepers(server()).consultant("bewaren-een");
    assertTrue(one.get("/ui/archief/" + Server.path(LIBRARY)).text().contains(page));
    var wrong = one.post(page + "/regel", Map.of("waardering", "V", "jaren", "veel"));
    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("href=\"#jaren\""), wrong.text());
    assertEquals(page + "?na=regel", one.post(page + "/regel", SEVEN_YEARS).header("Location"));
    assertTrue(one.get(page).text().contains("Nu kan 1 publicatie worden vernietigd"));

    assertEquals(page + "?na=lijst", one.post(page + "/lijst", Map.of()).header("Location"));
    var shown = one.get(page).text();
    var list = LIST.matcher(shown);
    assertTrue(list.find(), shown);
    var decision =
        Map.of("te-beslissen", list.group(1), "besluit", "vernietigd", "toelichting", "");
    assertEquals(403, one.post(page + "/besluit", decision).status());
    var other = new Keepers(server()).consultant("bewaren-twee");
    other.get(page);
    assertEquals(
        page + "?na=vernietigd", other.post(page + "/besluit", decision).header("Location"));

    assertEquals(410, server().get("/api/v1/publicaties/" + id + "/pdf").status());
    assertEquals(
        "0",
        Superuser.text(
            "select count(*)::text from publication_file where publication_id = cast(? as uuid)",
            id));
    var certificate =
        other.get(
            "/api/v1/bibliotheken/"
                + Server.path(LIBRARY)
                + "/bewaring/vernietigingslijsten/"
                + list.group(1)
                + "/verklaring");
    assertEquals(200, certificate.status());
    assertTrue(certificate.text().startsWith("VERKLARING VAN VERNIETIGING"), certificate.text());
    assertTrue(other.get(page).text().contains("/verklaring"));
  }
}
