// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

/** Browsers of those who keep something, each with a new account of the role. */
final class Keepers {
  private final Server server;

  Keepers(Server server) {
    this.server = server;
  }

  PageSession administrator() {
    server.identities().asAdministrator(server);
    return PageSession.of(server, "beheerder");
  }

  PageSession coreTeam(String name) {
    return of(name, "KERNTEAM", "");
  }

  PageSession consultant(String name) {
    return of(name, "CONSULENT", ",\"ondersteuningsorganisatie\":\"" + Identities.SUPPORTER + "\"");
  }

  PageSession employee(String name, String library) {
    server.ensureLibrary(library);
    return of(name, "MEDEWERKER", ",\"bibliotheek\":\"" + library + "\"");
  }

  private PageSession of(String name, String role, String where) {
    String email = name + "@beheer.example";
    new People(server).enter(email, role, where);
    return PageSession.of(server, email);
  }

  /** Address of the page of a library. */
  static String page(String library) {
    return "/ui/beheer/bibliotheken/"
        + Superuser.text("select id::text from library where name = ?", library);
  }
}
