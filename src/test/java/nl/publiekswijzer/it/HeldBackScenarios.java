// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** Who signed in with a one-time password, at every door of the server. */
class HeldBackScenarios extends Scenario {
  private static final Set<String> LEFT =
      Set.of(
          "PUT /mijn-account/wachtwoord",
          "DELETE /sessies/huidige",
          "GET /ui/wachtwoord/kiezen",
          "POST /ui/wachtwoord/kiezen",
          "POST /ui/afmelden");

  private static final String TOKEN =
      "{\"naam\":\"eerder\",\"rechten\":[\"ACCOUNTS\",\"LOGBOEK\"],\"dagen\":400}";

  @Test
  @Asvs("8.2.1")
  void oneTimePasswordOpensNothingButTheChoiceOfTheNextOne() {
    String email = "eenmalig.overal@held.example";
    var session = new People(server()).signedIn(email, "BEHEERDER", "");
    String token =
        session.send("POST", "/api/v1/mijn-account/tokens", TOKEN).json().getString("token");
    var browser = PageSession.of(server(), email);
    People.mustChoosePassword(email);
    var bySession = Caller.bySession("eenmalig", session, server());
    var byToken = Caller.byToken("token", server(), token);

    var found = new ArrayList<String>();
    var operations = Operation.all(server().get("/api/v1/openapi.json").json());
    var closed =
        operations.stream().filter(o -> !o.isOpen() && !LEFT.contains(o.toString())).toList();
    for (var operation : closed) {
      String nobody = UUID.randomUUID().toString();
      note(found, operation + " by session", 403, operation.sentBy(bySession, nobody));
      note(found, operation + " by token", 401, operation.sentBy(byToken, nobody));
    }
    var pages =
        PageForms.routes().stream()
            .filter(p -> !p.open() && !LEFT.contains(p.method() + " " + p.path()))
            .toList();
    for (var page : pages) {
      var answer = page.isForm() ? send(browser, page) : browser.get(page.path());
      note(found, page.toString(), 303, answer);
      assertTrue(
          answer.header("Location").matches("/ui/wachtwoord/kiezen(\\?terug=.+)?"), page::toString);
    }

    System.out.printf("Held back: %d operations, %d pages%n", closed.size(), pages.size());
    assertEquals(List.of(), found);
    assertTrue(closed.size() > 60 && pages.size() > 80, closed.size() + ", " + pages.size());
    assertEquals(
        200,
        session
            .send(
                "PUT",
                "/api/v1/mijn-account/wachtwoord",
                "{\"huidig\":\"%s\",\"nieuw\":\"een-heel-ander-lang-woord-12\"}"
                    .formatted(Identities.PASSWORD))
            .status());
    assertEquals(401, byToken.get("/api/v1/accounts").status(), "it ended with the password");
  }

  private static Answer send(PageSession browser, PageForms.Address page) {
    return page.file()
        ? browser.send(page.path(), new Form().field("ander", "veld"))
        : browser.send(page.path(), Map.of());
  }

  private static void note(List<String> found, String call, int expected, Answer answer) {
    if (answer.status() != expected) {
      found.add(call + ": " + answer.status());
    }
  }
}
