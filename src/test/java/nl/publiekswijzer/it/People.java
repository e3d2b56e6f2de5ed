// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import jakarta.json.JsonObject;
import java.util.Locale;

/**
 * Accounts of people as the administrator enters them. The link by mail to a first password is
 * passed over: they get the password of the administrator, straight into the database.
 */
final class People {
  private final Server server;

  People(Server server) {
    this.server = server;
  }

  /** Enters an account; gives its id. */
  String enter(String email, String role, String where) {
    var entered = entered(email, role, where);
    Superuser.change(
        "update account set password = (select password from account where email = 'beheerder')"
            + " where email = ?",
        email);
    return entered.getString("id");
  }

  /** Enters an account on a server without mail, and follows the link that it hands over. */
  void invite(String email, String role, String where) {
    String link = entered(email, role, where).getString("uitnodiging");
    var chosen =
        server
            .as(null)
            .send(
                "PUT",
                "/api/v1/wachtwoordherstel",
                "application/json",
                "{\"sleutel\":\"%s\",\"nieuw\":\"%s\"}"
                    .formatted(link.substring(link.indexOf('=') + 1), Identities.PASSWORD));
    if (chosen.status() != 200) {
      throw new AssertionError(chosen.status() + " " + chosen.text());
    }
  }

  private JsonObject entered(String email, String role, String where) {
    var entered =
        server
            .identities()
            .asAdministrator(server)
            .send(
                "POST",
                "/api/v1/accounts",
                "application/json",
                "{\"email\":\"%s\",\"naam\":\"%s\",\"rol\":\"%s\"%s}"
                    .formatted(email, role.toLowerCase(Locale.ROOT), role, where));
    if (entered.status() != 201) {
      throw new AssertionError(entered.status() + " " + entered.text());
    }
    return entered.json();
  }

  /** The password of this account was given by somebody else. */
  static void mustChoosePassword(String email) {
    Superuser.change("update account set one_time = true where email = ?", email);
  }

  BrowserSession signIn(String email) {
    return BrowserSession.of(server.as(null), OpenSession.of(email));
  }

  /** Enters an account and signs in. */
  BrowserSession signedIn(String email, String role, String where) {
    enter(email, role, where);
    return signIn(email);
  }

  /** Enters an employee of a library, which is there already or is entered as well. */
  void employee(String library) {
    server.ensureLibrary(library);
    enter(emailOf(library), "MEDEWERKER", ",\"bibliotheek\":\"" + library + "\"");
  }

  /** Of the employee of a library. */
  static String emailOf(String library) {
    return library.toLowerCase(Locale.ROOT).replace(' ', '.') + "@web.example";
  }

  static String at(Tenant tenant) {
    return ",\"bibliotheek\":\"" + tenant.library() + "\"";
  }

  static String supporting(Tenant tenant) {
    return ",\"ondersteuningsorganisatie\":\"" + tenant.supporter() + "\"";
  }
}
