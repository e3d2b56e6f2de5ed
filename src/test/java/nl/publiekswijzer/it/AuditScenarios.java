// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** The audit tells who did what, and shows when somebody changed it. */
class AuditScenarios extends Scenario {
  static final String LINES = "/api/v1/logboekregels";

  private Answer ask(String path) {
    return server().identities().asAdministrator(server()).get(path);
  }

  private List<JsonObject> lines(String query) {
    return ask(LINES + "?" + query).list();
  }

  private Answer signIn(String email, String password) {
    return new BrowserSession(server().as(null)).signIn(email, password);
  }

  private static void forgetFailures() {
    Superuser.change("delete from sign_in_failure");
  }

  @Test
  @Asvs({"16.2.1", "16.2.2"})
  void everyLineNamesTheSixThingsInUniversalTime() {
    new People(server()).enter("zes@logboek.example", "BEHEERDER", "");
    signIn("zes@logboek.example", Identities.PASSWORD);

    var line = lines("actor=zes@logboek.example").get(0);

    assertEquals("zes@logboek.example", line.getString("actor"));
    assertEquals("aanmelden", line.getString("actie"));
    assertEquals("account", line.getString("object"));
    assertEquals("127.0.0.1", line.getString("oorsprong"));
    assertEquals("gelukt", line.getString("resultaat"));
    assertTrue(line.getString("tijdstempel").endsWith("Z"));
  }

  @Test
  @Asvs({"16.3.1", "16.3.2", "16.3.3"})
  void failedAttemptsAndRefusedCallsAreWritten() {
    var session = new People(server()).signedIn("nee@logboek.example", "KERNTEAM", "");
    signIn("nee@logboek.example", "mis");
    forgetFailures();
    session.get("/api/v1/accounts");

    var lines = lines("actor=nee@logboek.example");

    assertEquals("GET accounts", lines.get(0).getString("object"));
    assertEquals("geweigerd", lines.get(0).getString("resultaat"));
    assertEquals("aanmelden", lines.get(1).getString("actie"));
    assertEquals("geweigerd", lines.get(1).getString("resultaat"));
  }

  @Test
  @Asvs("1.2.10")
  void formulaInTheExportStaysAText() {
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\uFF1D1")) {
      signIn(formula + "formule", "x");
    }
    forgetFailures();

    var export = ask(LINES + "/uitvoer?actor=formule");

    assertEquals(200, export.status());
    assertTrue(export.header("Content-Disposition").startsWith("attachment;"));
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\uFF1D1")) {
      assertTrue(export.text().contains(";\"'" + formula + "formule\";"), export.text());
    }
  }

  /** The sender of a call cannot say that it came from elsewhere. */
  @Test
  @Asvs("4.1.3")
  void originIsNotWhatSomebodySays() {
    var session = new People(server()).signedIn("vandaan@logboek.example", "KERNTEAM", "");
    server()
        .as(null)
        .send(
            "GET",
            "/api/v1/accounts",
            Map.of(
                "Cookie", session.cookie(),
                "X-Forwarded-For", "203.0.113.9",
                "X-Real-IP", "203.0.113.9",
                "Forwarded", "for=203.0.113.9"),
            "");

    var line = lines("actor=vandaan@logboek.example").get(0);

    assertEquals("127.0.0.1", line.getString("oorsprong"));
  }

  @Test
  @Asvs("16.4.2")
  void changedLineIsFoundByItsNumber() throws SQLException {
    signIn("gewijzigd@logboek.example", "x");
    forgetFailures();
    assertTrue(ask(LINES + "/controle").json().getBoolean("heel"));
    int number = lines("actor=gewijzigd@logboek.example").get(0).getInt("nummer");

    tamper("update audit_line set actor = 'ander' where number = " + number);
    var check = ask(LINES + "/controle").json();
    tamper("update audit_line set actor = 'gewijzigd@logboek.example' where number = " + number);

    assertFalse(check.getBoolean("heel"));
    assertEquals(number, check.getInt("eersteBreuk"));
    assertTrue(ask(LINES + "/controle").json().getBoolean("heel"));
  }

  private static void tamper(String sql) throws SQLException {
    try (var connection = Superuser.connection();
        var statement = connection.createStatement()) {
      statement.execute("alter table audit_line disable trigger audit_line_is_final");
      statement.execute(sql);
      statement.execute("alter table audit_line enable trigger audit_line_is_final");
    }
  }

  @Test
  void auditIsForTheAdministratorAlone() {
    for (Caller caller : TwoTenants.of(server()).callers()) {
      if (!caller.name().equals("beheerder")) {
        assertTrue(List.of(401, 403).contains(caller.get(LINES).status()), caller.name());
        assertTrue(
            List.of(401, 403).contains(caller.get(LINES + "/uitvoer").status()), caller.name());
      }
    }
  }
}
