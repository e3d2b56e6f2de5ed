// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import nl.publiekswijzer.launch.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that can send no mail still lets people in: the administrator hands the link over. */
class ServerWithoutMailIT {
  @Test
  void theAdministratorHandsAnInvitationOver(@TempDir Path folder) throws Exception {
    try (var postgres = Postgres.builder().start();
        var process =
            new ServerProcess(
                folder, Postgres.url(postgres), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")) {
      Postgres.prepare(postgres, Project.base());
      var server = process.start();

      new People(server).invite("nieuw@zonder.example", "KERNTEAM", "");

      var session = new BrowserSession(server.as(null));
      assertEquals(201, session.signIn("nieuw@zonder.example", Identities.PASSWORD).status());
      String shown = invitationPage(server);
      assertTrue(shown.contains("/ui/wachtwoord/nieuw?sleutel="), shown);
      seeInvitation(server);
      seeThatNoMailIsPromised(server);
    }
  }

  private static void seeThatNoMailIsPromised(Server server) {
    String forgotten = new PageSession(server).get("/ui/wachtwoord").text();
    assertTrue(forgotten.contains("Deze server verstuurt geen mail"), forgotten);
    assertFalse(forgotten.contains("name=\"email\""), forgotten);
    String own = PageSession.byForm(server, "beheerder").get("/ui/mijn-account").text();
    assertTrue(own.contains("Deze server verstuurt geen mail"), own);
    assertFalse(own.contains("name=\"gereed\""), own);
  }

  private static void seeInvitation(Server server) {
    String form = "/ui/beheer/accounts/nieuw";
    var visitor = new Visitor(server, Look.NARROW);
    visitor.signIn("beheerder");
    try (var visit = new Inspection(Look.NARROW, visitor)) {
      visit.go(form).fill("email", "browser@zonder.example").fill("naam", "Nieuw");
      visit.check("rol-KERNTEAM").send(form, "invitation");
      assertTrue(visit.find(".pw-code").innerText().contains("/ui/wachtwoord/nieuw?sleutel="));
    }
  }

  private static String invitationPage(Server server) {
    var browser = PageSession.byForm(server, "beheerder");
    var entered =
        browser.post(
            "/ui/beheer/accounts/nieuw",
            Map.of("email", "pagina@zonder.example", "naam", "Nieuw", "rol", "KERNTEAM"));
    String shown = browser.get(entered.header("Location")).text();
    String link = link(shown);
    assertEquals(link, link(browser.get(entered.header("Location")).text()), "loaded again");
    return shown;
  }

  private static String link(String page) {
    return page.replaceAll("(?s).*(/ui/wachtwoord/nieuw[?]sleutel=[\\w-]+).*", "$1");
  }
}
