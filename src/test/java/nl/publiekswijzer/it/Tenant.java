// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A library with all that belongs to it, in a province and with a support organisation of its own.
 *
 * @param word that makes its names unique
 * @param machine token of a program of its support organisation
 */
record Tenant(
    String word,
    String library,
    String supporter,
    String province,
    String machine,
    String request,
    String publication) {
  static final String COLOUR = "#8A1538";

  /** Enters it by the interface, as an administrator, a consultant and a library do. */
  static Tenant enter(Server server, String word) {
    String library = "Bibliotheek " + word + "wal";
    String supporter = "Steunpunt " + word;
    String province = word + "proef";
    var administrator = server.identities().asAdministrator(server);
    send(
        administrator,
        "/api/v1/ondersteuningsorganisaties/" + Server.path(supporter),
        "{\"email\":\"%s@steun.example\",\"provincies\":[\"%s\"]}".formatted(word, province));
    administrator.send(
        "PUT", path(library), "application/json", "{\"provincie\":\"%s\"}".formatted(province));
    send(
        administrator,
        path(library) + "/vestigingen",
        "[{\"code\":\"V-%1$s\",\"naam\":\"Vestiging %1$s\"}]".formatted(word));
    String machine =
        server
            .identities()
            .tokenOfNewMachine(
                server,
                "machine-" + word,
                ",\"ondersteuningsorganisatie\":\"" + supporter + "\"",
                "AANVRAGEN\",\"LEZEN\",\"HUISSTIJL\",\"RAADPLEGEN");
    var own = server.as(machine);
    own.send(
        "PUT",
        path(library) + "/huisstijl",
        new Form().json("huisstijl", "{\"kleur\":\"" + COLOUR + "\"}"));
    var accepted =
        own.post(
            RequestScenarios.REQUESTS,
            new Form()
                .json(
                    "aanvraag",
                    Orders.order(library, "INWONERS", RequestScenarios.EDITION, "VB03")));
    String publication = own.publication(accepted).getString("id");
    String request = accepted.header("Location").replaceFirst(".*/", "");
    return new Tenant(word, library, supporter, province, machine, request, publication);
  }

  private static void send(Server administrator, String path, String json) {
    var answer = administrator.send("PUT", path, "application/json", json);
    if (answer.status() >= 300) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
  }

  private static String path(String library) {
    return "/api/v1/bibliotheken/" + Server.path(library);
  }

  String path() {
    return path(library);
  }

  String libraryId() {
    return Superuser.text("select id::text from library where name = ?", library);
  }

  /** All by which something of it can be named; support organisations and provinces are public. */
  List<String> secrets() {
    return Stream.concat(
            Stream.of(library, request, publication, "V-" + word, email("medewerker")),
            Superuser.list(
                """
                select id::text from library where name = '%1$s'
                union all select id::text from account where email like '%%%2$s%%'
                union all select t.id::text from api_token t join account a on a.id = t.account_id
                  where a.email like '%%%2$s%%'"""
                    .formatted(library, word))
                .stream())
        .toList();
  }

  String email(String role) {
    return role + "-" + word + "@proef.example";
  }

  /** A digest of everything that is kept of it, but for when somebody was last seen. */
  List<String> state() {
    String sql =
        "select '%1$s ' || count(*) || ' ' || coalesce(md5(string_agg(kept::text, ',' order by"
            + " kept::text)), '') from (select to_jsonb(t) - 'seen_at' - 'last_used_at' as kept"
            + " from %1$s t where %2$s) k";
    String library = "library_id = '" + libraryId() + "'";
    String account = "account_id in (select id from account where email like '%" + word + "%')";
    return Stream.concat(
            Superuser.list(
                    "select table_name from information_schema.columns where table_schema ="
                        + " 'public' and column_name = 'library_id' order by 1")
                .stream()
                .map(table -> sql.formatted(table, library)),
            Stream.of(
                sql.formatted("library", "name = '" + this.library + "'"),
                sql.formatted("account", "email like '%" + word + "%'"),
                sql.formatted("account_session", account),
                sql.formatted("api_token", account)))
        .map(Superuser::text)
        .toList();
  }

  static String randomLike(String identifier) {
    return identifier.matches("[0-9a-f-]{36}")
        ? UUID.randomUUID().toString()
        : new StringBuilder(identifier).reverse().toString().strip();
  }
}
