// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.publiekswijzer.it.Project;
import org.junit.jupiter.api.Test;

/** What the WAR carries comes under licences that go with the EUPL-1.2. */
class LicencesIT {
  private static final Set<String> ACCEPTED =
      Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EUPL-1.2", "MIT", "MPL-2.0");

  /** JasperReports names its licence so; it is LGPL 3.0 or later, which the EUPL-1.2 goes with. */
  private static final String LGPL = "GNU Lesser General Public License";

  /** The list of parts that the build makes, which the WAR carries too. */
  private static List<JsonObject> parts() throws IOException {
    try (var in = Files.newInputStream(Project.target().resolve("bom.json"));
        var json = Json.createReader(in)) {
      return json.readObject().getJsonArray("components").getValuesAs(JsonObject.class);
    }
  }

  /** One of several is enough, for we may choose. */
  private static boolean isAccepted(JsonObject part) {
    return licences(part).anyMatch(l -> ACCEPTED.contains(l) || l.equals(LGPL));
  }

  private static Stream<String> licences(JsonObject part) {
    return part.containsKey("licenses")
        ? part.getJsonArray("licenses").getValuesAs(JsonObject.class).stream()
            .filter(l -> l.containsKey("license"))
            .map(l -> l.getJsonObject("license"))
            .map(l -> l.getString("id", l.getString("name", "")))
        : Stream.empty();
  }

  @Test
  void everyPartHasALicenceThatWeAccept() throws IOException {
    var parts = parts();

    assertTrue(parts.size() > 40, "not the whole list: " + parts.size());
    assertEquals(
        List.of(),
        parts.stream()
            .filter(part -> !isAccepted(part))
            .map(part -> part.getString("name") + " " + licences(part).toList())
            .toList());
  }

  @Test
  void aPartWithoutALicenceIsRefused() {
    assertTrue(!isAccepted(Json.createObjectBuilder().add("name", "x").build()));
  }
}
