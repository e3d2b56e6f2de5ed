// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import jakarta.json.JsonObject;
import java.util.Locale;

/** A library with an employee and a consultant, let in by the links that they got by mail. */
final class Place {
  private static final String SUPPORTER = "Bezorgsteun";
  private static final String PROVINCE = "Bezorgprovincie";
  private static final String INVITATION = "Uw account bij Publiekswijzer";

  private final Server server;
  private final String library;
  private final Letterbox employeesMail;
  private final Letterbox consultantsMail;
  private final BrowserSession employee;

  Place(Server server, String library) {
    this.server = server;
    this.library = library;
    var administrator = server.identities().asAdministrator(server);
    put(
        administrator,
        "/api/v1/ondersteuningsorganisaties/" + SUPPORTER,
        "{\"email\":\"hulp@bezorgsteun.example\",\"provincies\":[\"%s\"]}".formatted(PROVINCE));
    put(
        administrator,
        "/api/v1/bibliotheken/" + Server.path(library),
        "{\"provincie\":\"%s\"}".formatted(PROVINCE));
    this.employeesMail =
        new Letterbox("medewerker@" + library.toLowerCase(Locale.ROOT) + ".example");
    this.consultantsMail =
        new Letterbox("consulent@" + library.toLowerCase(Locale.ROOT) + ".example");
    enter(administrator, employeesMail, "MEDEWERKER", "\"bibliotheek\":\"" + library + '"');
    this.employee = letIn(employeesMail);
    enter(
        administrator,
        consultantsMail,
        "CONSULENT",
        "\"ondersteuningsorganisatie\":\"" + SUPPORTER + '"');
    server.demonstrationEdition(RequestScenarios.EDITION);
  }

  private static void put(Server administrator, String path, String json) {
    var answer = administrator.send("PUT", path, "application/json", json);
    if (answer.status() >= 300) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
  }

  private static void enter(Server administrator, Letterbox box, String role, String where) {
    var entered =
        administrator.send(
            "POST",
            "/api/v1/accounts",
            "application/json",
            "{\"email\":\"%s\",\"naam\":\"%s\",\"rol\":\"%s\",%s}"
                .formatted(box.address(), role.toLowerCase(Locale.ROOT), role, where));
    if (entered.status() != 201) {
      throw new AssertionError(entered.text());
    }
  }

  private BrowserSession letIn(Letterbox box) {
    var chosen = choosePassword(box.awaitKey(INVITATION), Identities.PASSWORD);
    if (chosen.status() != 200) {
      throw new AssertionError(chosen.text());
    }
    var session = new BrowserSession(server.as(null));
    var answer = session.signIn(box.address(), Identities.PASSWORD);
    if (answer.status() != 201) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
    return session;
  }

  /** Uses the key of a link. */
  Answer choosePassword(String key, String password) {
    return server
        .as(null)
        .send(
            "PUT",
            "/api/v1/wachtwoordherstel",
            "application/json",
            "{\"sleutel\":\"%s\",\"nieuw\":\"%s\"}".formatted(key, password));
  }

  String library() {
    return library;
  }

  Letterbox employeesMail() {
    return employeesMail;
  }

  Letterbox consultantsMail() {
    return consultantsMail;
  }

  BrowserSession employee() {
    return employee;
  }

  /** Lets the consultant in, which works once. */
  BrowserSession consultant() {
    return letIn(consultantsMail);
  }

  /** The server as a program of the employee asks it. */
  Server program() {
    return server.as(token());
  }

  String token() {
    return employee
        .send(
            "POST",
            "/api/v1/mijn-account/tokens",
            "{\"naam\":\"proef\",\"rechten\":[\"AANVRAGEN\",\"LEZEN\"],\"dagen\":30}")
        .json()
        .getString("token");
  }

  /** A publication that the employee asked for. */
  JsonObject publish() {
    var program = program();
    return program.publication(program.submit(order()));
  }

  String order() {
    return Orders.order(library, "INWONERS", RequestScenarios.EDITION, "VB06");
  }
}
