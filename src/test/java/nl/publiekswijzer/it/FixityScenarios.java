// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A byte of a stored file is flipped behind the back of the server. */
class FixityScenarios extends Scenario {
  private static final String LIBRARY = "Bibliotheek Controlestad";
  private static final String FLIP =
      "update publication_file set content = set_byte(content, 100, get_byte(content, 100) # 1)"
          + " where publication_id = cast(? as uuid) and name = ?";

  private String published(byte[] members) {
    String order = Orders.order(LIBRARY, "GECOMBINEERD", RequestScenarios.EDITION, "VB12");
    return server().publication(server().submit(order, members)).getString("id");
  }

  private static byte[] fewer(byte[] members) {
    return new String(members, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.hashCode() % 5 != 0 || line.startsWith("postcode"))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** No trigger stops a superuser who wants none. */
  private static void flip(String publication, String file) {
    try (var connection = Superuser.connection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement();
          var change = connection.prepareStatement(FLIP)) {
        statement.execute("set local session_replication_role = replica");
        change.setString(1, publication);
        change.setString(2, file);
        assertEquals(1, change.executeUpdate());
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All routes that hand out what was read of files of publications. */
  private static List<String> doors(String first, String second, String year) {
    String publication = "/api/v1/publicaties/" + second;
    return List.of(
        publication + "/pdf",
        publication + "/cijfers",
        publication + "/cijfers.csv",
        publication + "/cijfers.xlsx",
        publication + "/voorblad",
        publication + "/pakket",
        publication + "/pakket/serie",
        "/api/v1/bibliotheken/" + Server.path(LIBRARY) + "/publicaties/" + year + "/pakket",
        "/api/v1/jaaroverzichten/" + year + "/pakket",
        "/ui/publicaties/" + second,
        "/ui/publicaties/" + second + "/csv?tabel=segmenten",
        "/ui/publicaties/" + second + "/xlsx?tabel=segmenten",
        "/ui/publicaties/" + second + "/uitleg",
        "/ui/publicaties/" + second + "/tabel/werkgebied-1",
        "/ui/publicaties/" + second + "/vergelijken?met=" + first);
  }

  private static final Map<String, String> FORMS =
      Map.of(
          ".csv",
          "text/csv",
          ".xlsx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Answer through(PageSession page, String door) {
    if (door.startsWith("/ui/")) {
      return page.get(door);
    }
    for (var form : FORMS.entrySet()) {
      if (door.endsWith(form.getKey())) {
        return server()
            .get(door.substring(0, door.length() - form.getKey().length()), form.getValue());
      }
    }
    return server().get(door);
  }

  @Test
  void everyDoorRefusesADamagedPublicationUntilItPassesACheck() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    byte[] members = server().sampleMembers(RequestScenarios.EDITION, "VB12");
    String first = published(members);
    String second = published(fewer(members));
    String year =
        String.valueOf(server().get("/api/v1/publicaties/" + second).json().getInt("jaar"));
    var reader = new Keepers(server()).employee("controle-lezer", LIBRARY);
    var administrator = new Keepers(server()).administrator();
    var doors = doors(first, second, year);
    for (String door : doors) {
      assertEquals(200, through(reader, door).status(), door);
    }
    List.of("publicatie.pdf", "cijfers.json", "cijfers.csv").forEach(file -> flip(second, file));
    try {
      for (String door : doors) {
        var refused = through(reader, door);
        assertEquals(409, refused.status(), door);
        assertTrue(refused.text().contains("Bestandscontrole"), door);
      }
      assertEquals(200, server().get("/api/v1/publicaties/" + first + "/pdf").status());
      assertEquals(200, reader.get("/ui/publicaties").status());
      assertEquals(200, reader.get("/ui/archief/" + Server.path(LIBRARY)).status());
      assertEquals(200, reader.get("/ui/bestandscontrole").status());
      String shown = administrator.get("/ui/bestandscontrole").text();
      for (var finding : findings(second)) {
        assertTrue(shown.contains(finding.getString("pad")), shown);
        assertTrue(shown.contains(finding.getString("gevonden")), shown);
        assertTrue(shown.contains(finding.getString("verwacht")), shown);
      }
      assertEquals(3, findings(second).size());
    } finally {
      List.of("publicatie.pdf", "cijfers.json", "cijfers.csv").forEach(file -> flip(second, file));
    }
    assertEquals(409, through(reader, doors.get(0)).status());
    String finding = findings(second).get(0).getString("id");
    assertEquals(403, reader.post("/ui/bestandscontrole/" + finding, Map.of()).status());

    var checked = administrator.post("/ui/bestandscontrole/" + finding, Map.of());

    assertEquals("/ui/bestandscontrole?na=OPGELOST", checked.header("Location"));
    assertEquals(List.of(), findings(second));
    for (String door : doors) {
      assertEquals(200, through(reader, door).status(), door);
    }
    assertFalse(administrator.get("/ui/beheer").text().contains("3 bevindingen"));
  }

  private List<JsonObject> findings(String publication) {
    return server()
        .get("/api/v1/bestandscontrole")
        .json()
        .getJsonArray("bevindingen")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(finding -> finding.getString("publicatie").equals(publication))
        .toList();
  }
}
