// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** What is sent is data: it does nothing, and comes back as it is or not at all. */
class InjectionScenarios extends Scenario {
  @Test
  @Asvs({"1.2.1", "1.2.3"})
  void scriptsAndQuotesComeBackAsText() {
    var administrator = server().identities().asAdministrator(server());
    for (String text :
        List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'; drop table account; --",
            "${7*7} #{7*7} {{7*7}} %{7*7}",
            "</textarea><svg/onload=alert(1)>",
            "a\\u0000b",
            "\r\nSet-Cookie: a=b")) {
      String json = Json.createValue(text).toString();
      var answer =
          administrator.send(
              "POST",
              "/api/v1/accounts",
              "application/json",
              "{\"email\":%s,\"naam\":%s,\"rol\":%s,\"bibliotheek\":%s}"
                  .formatted(json, json, json, json));

      assertEquals(400, answer.status(), text);
      assertEquals("application/problem+json", answer.header("Content-Type").split(";")[0]);
      assertEquals("", answer.header("Set-Cookie"));
      assertFalse(answer.text().contains("49 "), answer.text());
      assertEquals(400, answer.json().getInt("status"));
    }
  }

  @Test
  @Asvs("1.2.4")
  void quotesInNamesAreDataAndNotSql() {
    var administrator = server().identities().asAdministrator(server());
    String province = TwoTenants.of(server()).own().province();
    for (String name :
        List.of("Bibliotheek 't Hof", "Bibliotheek '; select 1; --", "Bibliotheek <b>vet")) {
      String path = "/api/v1/bibliotheken/" + Server.path(name);

      var put =
          administrator.send(
              "PUT", path, "application/json", "{\"provincie\":\"%s\"}".formatted(province));

      assertEquals(200, put.status(), name);
      assertEquals(name, administrator.get(path).json().getString("naam"));
    }
  }

  @Test
  @Asvs({"16.5.1", "13.4.2"})
  void unforeseenErrorTellsAnIncidentAndNothingElse() {
    var failures = new ArrayList<String>();
    for (String query :
        List.of(
            "?van=x",
            "?voor=99999999999999999999",
            "?voor=x",
            "?actor=%00",
            "?object=x%00y",
            "?actor=%25%27%22",
            "?object=" + "a".repeat(4_000))) {
      var answer =
          server().identities().asAdministrator(server()).get("/api/v1/logboekregels" + query);
      if (answer.status() >= 500
          || answer.text().matches("(?s).*(Exception|at nl\\.|at java|SQL|postgres|select ).*")) {
        failures.add(query + " " + answer.status() + " " + answer.text());
      }
    }

    assertEquals(List.of(), failures);
  }
}
