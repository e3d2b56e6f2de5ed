// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** What an administrator and a programmer see. */
class OperationScenarios extends Scenario {
  @Test
  void theServerSaysThatItIsReady() {
    assertTrue(server().get("/health").text().contains("\"database\""));
    assertEquals(200, server().get("/health/ready").status());
  }

  @Test
  void theDescriptionOfTheInterfaceNamesEveryPath() {
    var written = server().get("/api/v1/openapi.json").json().getJsonObject("paths").keySet();
    var generated = server().get("/openapi", "application/json").json().getJsonObject("paths");

    var real = new TreeSet<String>();
    generated.keySet().forEach(p -> real.add(p.replaceFirst("^/api/v1", "")));
    assertEquals(real, new TreeSet<>(written));
  }

  @Test
  void everyAnswerNamesTheVersionOfTheInterface() {
    assertEquals("1.0.0", server().get("/api/v1/edities").header("API-Version"));
    assertEquals("1.0.0", server().get("/api/v1/niets").header("API-Version"));
  }

  @Test
  void theStepsOfAJobStandInOurDatabase() throws Exception {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server()
        .publication(
            server().submit(Orders.order("Stappen", "INWONERS", RequestScenarios.EDITION, "VB06")));

    var steps = new ArrayList<String>();
    try (var connection =
            DriverManager.getConnection(RunningServer.now().databaseUrl(), "postgres", "x");
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select distinct stepname from batch_stepexecutioninstancedata order by 1")) {
      while (rows.next()) {
        steps.add(rows.getString(1));
      }
    }
    assertTrue(
        steps.containsAll(List.of("analyse", "compile", "gather", "publish")), steps::toString);
  }

  @Test
  @Asvs("2.3.3")
  void aPublicationAndItsStateAreWrittenInOneTransaction() throws Exception {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server()
        .publication(
            server().submit(Orders.order("Samen", "INWONERS", RequestScenarios.EDITION, "VB08")));

    assertEquals(
        0,
        number(
            "select count(*) from publication p join publication_file f on f.publication_id ="
                + " p.id join analysis_request r on r.id = p.request_id join library l on"
                + " l.id = p.library_id where l.name = 'Samen' and (p.xmin <> f.xmin or p.xmin <>"
                + " r.xmin)"));
  }

  @Test
  @Asvs("2.3.3")
  void anEditionIsWrittenInOneTransaction() throws Exception {
    server().demonstrationEdition(RequestScenarios.EDITION);

    assertEquals(
        0,
        number(
            "select (select count(*) from edition e join area_count a on a.edition_id = e.id where"
                + " e.xmin <> a.xmin and e.name = '%1$s') + (select count(*) from edition e join"
                    .formatted(RequestScenarios.EDITION)
                + " household h on h.edition_id = e.id where e.xmin <> h.xmin and e.name = '%1$s')"
                    .formatted(RequestScenarios.EDITION)));
  }

  private static long number(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(RunningServer.now().databaseUrl(), "postgres", "x");
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void aPublicationCannotBeChangedInTheDatabase() throws Exception {
    server().demonstrationEdition(RequestScenarios.EDITION);
    var publication =
        server()
            .publication(
                server()
                    .submit(Orders.order("Vast", "INWONERS", RequestScenarios.EDITION, "VB07")));

    try (var connection =
        DriverManager.getConnection(RunningServer.now().databaseUrl(), "postgres", "x")) {
      var refusal =
          org.junit.jupiter.api.Assertions.assertThrows(
              SQLException.class,
              () ->
                  connection
                      .createStatement()
                      .executeUpdate(
                          "update publication set version = 9 where id = '"
                              + publication.getString("id")
                              + "'"));
      assertTrue(refusal.getMessage().contains("never changed"));
    }
  }
}
