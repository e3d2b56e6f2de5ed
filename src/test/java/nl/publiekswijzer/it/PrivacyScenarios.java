package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unique invented addresses go in; afterwards they are nowhere. */
interface PrivacyScenarios {
  String CANARY = "kanarievogel7731";

  Server server();

  @Test
  default void noAddressOfAMemberFileIsKeptAnywhere() throws Exception {
    server().demonstrationEdition(RequestScenarios.EDITION);
    String canaries =
        "7731%1$s;9%1$s;%1$s;%1$s;%1$s;%1$s\n3654 AN;77311;%1$s;;;\n3654AN;%1$s;;;;\n"
            .formatted(CANARY);
    byte[] members = server().sampleMembers(RequestScenarios.EDITION, "VB01");
    String file = new String(members, StandardCharsets.UTF_8) + canaries;

    server()
        .publication(
            server()
                .submit(
                    Orders.order("Kanarie", "GECOMBINEERD", RequestScenarios.EDITION, "VB01"),
                    file.getBytes(StandardCharsets.UTF_8)));
    var refused =
        server()
            .submit(
                Orders.order("Kanarie", "LEDEN", RequestScenarios.EDITION, "VB01"),
                ("postcode;" + CANARY + "\n" + canaries).getBytes(StandardCharsets.UTF_8));

    assertEquals(400, refused.status());
    assertEquals(List.of(), places(refused.text()));
  }

  private static List<String> places(String answer) throws Exception {
    var places = new ArrayList<String>();
    if (answer.contains(CANARY)) {
      places.add("answer");
    }
    searchDatabase(places);
    Path target = Path.of(System.getProperty("it.target"));
    searchFiles(target.resolve("tmp"), places);
    searchFiles(target.resolve("it-server.log.0"), places);
    return places;
  }

  private static void searchDatabase(List<String> places) throws Exception {
    try (var connection =
            DriverManager.getConnection(
                System.getProperty("publiekswijzer.db.url"), "postgres", "x");
        var tables =
            connection
                .createStatement()
                .executeQuery(
                    "select quote_ident(tablename) from pg_tables where schemaname = 'public'")) {
      int searched = 0;
      while (tables.next()) {
        searched++;
        String query =
            "select count(*) from %s t where t::text ilike '%%%s%%' or t::text ilike '%%%s%%'"
                .formatted(
                    tables.getString(1),
                    CANARY,
                    java.util.HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.US_ASCII)));
        try (var count = connection.createStatement().executeQuery(query)) {
          count.next();
          if (count.getLong(1) > 0) {
            places.add(tables.getString(1));
          }
        }
      }
      assertTrue(searched > 15, "too few tables searched: " + searched);
    }
  }

  private static void searchFiles(Path root, List<String> places) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (var files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (content.contains(CANARY)) {
          places.add(file.toString());
        }
      }
    }
  }
}
