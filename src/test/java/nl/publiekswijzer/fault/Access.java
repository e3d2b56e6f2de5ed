// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import nl.publiekswijzer.it.Identities;
import nl.publiekswijzer.it.Server;

/**
 * The accounts by which a cluster is asked.
 *
 * @param client token of a program of the support organisation of all libraries
 * @param stranger token of a program of a library that has nothing to do with them
 */
record Access(Identities identities, String client, String stranger) {
  private static final String STRANGERS = "Vreemde bibliotheek";

  /** Enters them by the first server of a new database. */
  static Access enter(Identities identities, Server server) {
    server.ensureLibrary(STRANGERS);
    String client =
        identities.tokenOfNewMachine(
            server,
            "klant",
            ",\"ondersteuningsorganisatie\":\"" + Identities.SUPPORTER + "\"",
            "AANVRAGEN\",\"LEZEN\",\"RAADPLEGEN");
    String stranger =
        identities.tokenOfNewMachine(
            server, "vreemde", ",\"bibliotheek\":\"" + STRANGERS + "\"", "AANVRAGEN\",\"LEZEN");
    return new Access(identities, client, stranger);
  }
}
