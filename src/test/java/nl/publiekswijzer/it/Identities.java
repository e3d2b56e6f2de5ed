// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The organisations and accounts that the tests work with, entered as an administrator enters them
 * after the first start: with the one-time password that stands in the log of the server.
 */
public final class Identities {
  public static final String SUPPORTER = "Ondersteuning van de proef";
  static final String PROVINCE = "Proefprovincie";
  static final String PASSWORD = "een-lang-genoeg-wachtwoord-7";

  private static final Pattern ONE_TIME = Pattern.compile("eenmalige wachtwoord ([\\w-]{20})");

  private final Path log;
  private final Set<String> libraries = ConcurrentHashMap.newKeySet();
  private String administrator;
  private String coreTeam;
  private String supporter;

  /**
   * @param log of a server that was started on a new database
   */
  public Identities(Path log) {
    this.log = log;
  }

  /** The token with which a path is asked by default: whose work it is. */
  synchronized String token(Server server, String path) {
    if (supporter == null) {
      enter(server.as(null));
    }
    if (path.startsWith("/api/v1/editie-imports") || path.contains("/licenties")) {
      return coreTeam;
    }
    return path.matches("/api/v1/(accounts|logboekregels|ondersteuningsorganisaties).*")
        ? administrator
        : supporter;
  }

  private void enter(Server anonymous) {
    var session = new BrowserSession(anonymous);
    session.signIn("beheerder", oneTimePassword());
    session.send(
        "PUT",
        "/api/v1/mijn-account/wachtwoord",
        "{\"huidig\":\"%s\",\"nieuw\":\"%s\"}".formatted(oneTimePassword(), PASSWORD));
    session.signIn("beheerder", PASSWORD);
    administrator =
        token(
            session.send(
                "POST",
                "/api/v1/mijn-account/tokens",
                "{\"naam\":\"proef\",\"rechten\":[\"ACCOUNTS\",\"ORGANISATIES\",\"LOGBOEK\"],"
                    + "\"dagen\":30}"));
    var asAdministrator = anonymous.as(administrator);
    expect(
        asAdministrator.send(
            "PUT",
            "/api/v1/ondersteuningsorganisaties/" + Server.path(SUPPORTER),
            "application/json",
            "{\"email\":\"hulp@proef.example\",\"provincies\":[\"%s\"]}".formatted(PROVINCE)),
        204);
    coreTeam = machine(asAdministrator, "kern", "", "EDITIES");
    supporter =
        machine(
            asAdministrator,
            "steun",
            ",\"ondersteuningsorganisatie\":\"" + SUPPORTER + "\"",
            "AANVRAGEN\",\"LEZEN\",\"HUISSTIJL");
  }

  private static String machine(Server server, String name, String where, String rights) {
    var account =
        expect(
                server.send(
                    "POST",
                    "/api/v1/accounts",
                    "application/json",
                    "{\"email\":\"%s@proef.example\",\"naam\":\"%s\",\"rol\":\"MACHINE\"%s}"
                        .formatted(name, name, where)),
                201)
            .json();
    return token(
        server.send(
            "POST",
            "/api/v1/accounts/" + account.getString("id") + "/tokens",
            "application/json",
            "{\"naam\":\"proef\",\"rechten\":[\"%s\"],\"dagen\":30}".formatted(rights)));
  }

  private static String token(Answer issued) {
    return expect(issued, 201).json().getString("token");
  }

  private static Answer expect(Answer answer, int status) {
    if (answer.status() != status) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
    return answer;
  }

  /** Enters a library where the tests' support organisation serves, if it can be one. */
  void ensureLibrary(Server server, String name) {
    if (libraries.add(name)) {
      token(server, "");
      server
          .as(administrator)
          .send(
              "PUT",
              "/api/v1/bibliotheken/" + Server.path(name),
              "application/json",
              "{\"provincie\":\"%s\"}".formatted(PROVINCE));
    }
  }

  /** A new account and its token. */
  public synchronized String tokenOfNewMachine(
      Server server, String name, String where, String rights) {
    token(server, "");
    return machine(server.as(administrator), name, where, rights);
  }

  /** Asks as the administrator. */
  synchronized Server asAdministrator(Server server) {
    token(server, "");
    return server.as(administrator);
  }

  /** The last one that was written into the log. */
  String oneTimePassword() {
    try {
      return ONE_TIME
          .matcher(Files.readString(log))
          .results()
          .reduce((earlier, last) -> last)
          .orElseThrow(() -> new AssertionError("no one-time password in the log"))
          .group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
