// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import jakarta.json.JsonObject;
import java.io.IOException;
import nl.publiekswijzer.estimate.InventedTables;

/** An open edition of invented figures, with invented tables to hold it against. */
final class OpenProof {
  private static final String ORDER =
      "{\"naam\":\"%s\",\"peildatum\":\"2022-01-01\",\"soort\":\"OPEN\"}";

  private OpenProof() {}

  /** Loads it; gives how that ended. */
  static JsonObject importInto(Server server, String name) throws IOException {
    byte[] figures;
    try (var in = OpenProof.class.getResourceAsStream("/demonstratie/gebiedscijfers.csv")) {
      figures = in.readAllBytes();
    }
    return server.importEdition(
        new Form()
            .json("editie", ORDER.formatted(name))
            .file("gebiedscijfers", figures)
            .file("cbs-leeftijd", "postcode;leeftijd;inwoners\n9991;20-24;5\n")
            .file("cbs-positie", InventedTables.positions())
            .file("cbs-inkomen", InventedTables.incomes())
            .file("cbs-inkomen-alleenstaand", InventedTables.incomesAlone()));
  }
}
