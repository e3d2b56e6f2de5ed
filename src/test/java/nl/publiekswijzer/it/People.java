package nl.publiekswijzer.it;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Accounts of people, with the password that the administrator of the tests has chosen. */
final class People {
  private People() {}

  /**
   * Enters an account and signs it in.
   *
   * @param where of the JSON of the account, such as {@code ,"bibliotheek":"Eerste"}
   */
  static BrowserSession signedIn(Server server, String email, String role, String where) {
    var entered =
        server
            .identities()
            .asAdministrator(server)
            .send(
                "POST",
                "/api/v1/accounts",
                "application/json",
                "{\"email\":\"%s\",\"naam\":\"%s\",\"rol\":\"%s\"%s}"
                    .formatted(email, email, role, where));
    if (entered.status() != 201) {
      throw new AssertionError(entered.status() + " " + entered.text());
    }
    givePassword(email);
    var session = new BrowserSession(server.as(null));
    session.signIn(email, Identities.PASSWORD);
    return session;
  }

  /** Else a link would have to come by mail first. */
  private static void givePassword(String email) {
    String sql =
        "update account set password = (select password from account where email = 'beheerder'),"
            + " one_time = false where email = ?";
    try (var connection =
            DriverManager.getConnection(
                System.getProperty("publiekswijzer.db.url"), "postgres", "x");
        var update = connection.prepareStatement(sql)) {
      update.setString(1, email);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
