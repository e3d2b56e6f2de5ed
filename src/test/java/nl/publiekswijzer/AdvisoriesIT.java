// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.it.Project;
import org.junit.jupiter.api.Test;

/** What the WAR carries is as new as the advisories that we know of ask. */
class AdvisoriesIT {
  /** Of every part, by group and name. */
  private static Map<String, String> versions() throws IOException {
    try (var in = Files.newInputStream(Project.target().resolve("bom.json"));
        var json = Json.createReader(in)) {
      var versions = new TreeMap<String, String>();
      for (JsonObject part :
          json.readObject().getJsonArray("components").getValuesAs(JsonObject.class)) {
        versions.put(
            part.getString("group", "") + ":" + part.getString("name"), part.getString("version"));
      }
      return versions;
    }
  }

  @Test
  void noPartLiesUnderAFloor() throws IOException {
    var floors = Floor.all(Project.base());
    var versions = versions();

    assertTrue(versions.size() > 40, "not the whole list: " + versions.size());
    assertEquals(
        List.of(),
        floors.stream()
            .filter(floor -> versions.containsKey(floor.artifact()))
            .filter(floor -> floor.isAbove(versions.get(floor.artifact())))
            .map(floor -> versions.get(floor.artifact()) + " < " + floor)
            .toList());
    assertEquals(
        List.of(),
        floors.stream().map(Floor::artifact).filter(a -> !versions.containsKey(a)).toList(),
        "no part any more: take its line out");
  }

  @Test
  void versionsAreComparedByTheirNumbers() {
    var floor = new Floor("a:b", "42.7.11", "x", java.time.LocalDate.EPOCH, "");

    for (String lower : List.of("42.7.9", "42.7", "9.99", "42.7.11-rc1", "42.7.11-M3")) {
      assertTrue(floor.isAbove(lower), lower);
    }
    for (String enough : List.of("42.7.11", "42.7.11.1", "42.8", "43", "42.7.12-M1")) {
      assertFalse(floor.isAbove(enough), enough);
    }
    var milestone = new Floor("a:b", "2.0.0-M4", "x", java.time.LocalDate.EPOCH, "");
    assertTrue(milestone.isAbove("2.0.0-M3"));
    assertFalse(milestone.isAbove("2.0.0-M5"));
    assertFalse(milestone.isAbove("2.0.0-M10"));
    assertFalse(milestone.isAbove("2.0.0"));
  }
}
