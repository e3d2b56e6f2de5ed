// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** Published figures in JSON without what differs from request to request. */
final class Figures {
  private Figures() {}

  /**
   * Everything but the name of the library, number and date, the comparison with before, what
   * others had spent on the area until then, and what other libraries reached until then.
   */
  static String alone(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      JsonObject all = reader.readObject();
      var subject =
          Json.createObjectBuilder(all.getJsonObject("onderwerp")).remove("bibliotheek").build();
      var note = all.getOrDefault("beschermingsnota", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
      return Json.createObjectBuilder(all)
          .remove("publicatie")
          .remove("vergelijking")
          .remove("andereBibliotheken")
          .add("onderwerp", subject)
          .add("beschermingsnota", Json.createObjectBuilder(note).remove("verbruikt"))
          .build()
          .toString();
    }
  }
}
