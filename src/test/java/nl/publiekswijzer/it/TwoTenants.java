// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two libraries that have nothing to do with each other, and everybody who could try to get from
 * the first to the second.
 */
record TwoTenants(Tenant own, Tenant foreign, List<Caller> callers) {
  private static TwoTenants entered;

  /** Entered once for all tests. */
  static synchronized TwoTenants of(Server server) {
    if (entered == null) {
      server.demonstrationEdition(RequestScenarios.EDITION);
      var own = Tenant.enter(server, "Noord");
      var foreign = Tenant.enter(server, "Zuid");
      new People(server).signedIn(foreign.email("medewerker"), "MEDEWERKER", People.at(foreign));
      entered = new TwoTenants(own, foreign, callers(server, own, foreign));
    }
    return entered;
  }

  private static List<Caller> callers(Server server, Tenant own, Tenant foreign) {
    var callers = new ArrayList<Caller>();
    callers.add(session(server, own, "medewerker", People.at(own)));
    callers.add(session(server, own, "consulent", People.supporting(own)));
    callers.add(session(server, own, "archivaris", People.at(own)));
    callers.add(session(server, own, "kernteam", ""));
    callers.add(session(server, own, "beheerder", ""));
    callers.add(Caller.byToken("machine", server, own.machine()));
    callers.add(tokenOfEmployee(server, callers.get(0)));
    callers.add(formerReader(server, own, foreign));
    callers.add(machine(server, own, "uitgeschakeld"));
    Superuser.change(
        "update account set enabled = false where email like 'uitgeschakeld-%@proef.example'");
    callers.add(machine(server, own, "verlopen"));
    Superuser.change(
        "update api_token set expires_at = now() - interval '1 second' where account_id in"
            + " (select id from account where email like 'verlopen-%@proef.example')");
    callers.add(signedOut(server, own));
    callers.add(Caller.anonymous(server));
    return List.copyOf(callers);
  }

  private static Caller session(Server server, Tenant tenant, String role, String where) {
    var session =
        new People(server)
            .signedIn(tenant.email(role), role.toUpperCase(java.util.Locale.ROOT), where);
    return Caller.bySession(role, session, server);
  }

  private static Caller tokenOfEmployee(Server server, Caller employee) {
    var issued =
        employee.send(
            "POST",
            "/api/v1/mijn-account/tokens",
            "{\"naam\":\"eigen\",\"rechten\":[\"AANVRAGEN\",\"LEZEN\",\"HUISSTIJL\"],\"dagen\":5}");
    return Caller.byToken("token van medewerker", server, issued.json().getString("token"));
  }

  /** Somebody who was allowed to read the other library until yesterday. */
  private static Caller formerReader(Server server, Tenant own, Tenant foreign) {
    var people = new People(server);
    String id = people.enter(own.email("lezer"), "ARCHIVARIS", People.at(own));
    Superuser.change(
        "insert into reading_grant values (?::uuid, ?::uuid, current_date - 9, current_date - 2,"
            + " 'voorbij')",
        id,
        foreign.libraryId());
    return Caller.bySession("vroegere lezer", people.signIn(own.email("lezer")), server);
  }

  private static Caller machine(Server server, Tenant own, String name) {
    String token =
        server
            .identities()
            .tokenOfNewMachine(
                server,
                name + "-" + own.word(),
                People.supporting(own),
                "AANVRAGEN\",\"LEZEN\",\"HUISSTIJL");
    return Caller.byToken(name, server, token);
  }

  private static Caller signedOut(Server server, Tenant own) {
    var session = new People(server).signIn(own.email("medewerker"));
    session.send("DELETE", "/api/v1/sessies/huidige", "");
    return new Caller(
        "afgemeld",
        server.as(null),
        Map.of("Cookie", session.cookie(), "X-CSRF-Token", session.csrf()));
  }

  Caller caller(String name) {
    return callers.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }
}
