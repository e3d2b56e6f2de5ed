// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept and told of the life of requests. */
class QueueHistoryScenarios extends Scenario {
  static final String STEPS =
      "select state || coalesce(' ' || phase, '') || ' ' || token from analysis_request_event where"
          + " request_id::text = ? order by id";

  @Test
  void everyStepOfARequestIsKeptWithItsTokenAndItsNode() {
    String id = published("VB03");

    assertEquals(
        List.of(
            "READY 0",
            "RUNNING 1",
            "RUNNING GATHER 1",
            "RUNNING PROTECT 1",
            "RUNNING ANALYSE 1",
            "RUNNING COMPILE 1",
            "RUNNING VERIFY 1",
            "RUNNING PUBLISH 1",
            "PUBLISHED PUBLISH 1"),
        Superuser.list(STEPS, id));
    assertEquals(
        List.of(Superuser.text("select name from node order by seen_at desc limit 1")),
        Superuser.list(
            "select distinct node from analysis_request_event where request_id::text = ?", id));
  }

  @Test
  void metricsTellDepthAgeAttemptsAndPhases() {
    published("VB05");

    String told = server().get("/metrics?scope=application").text();

    for (String metric :
        List.of(
            "publiekswijzer_queue_depth{mp_scope=\"application\",state=\"READY\"}",
            "publiekswijzer_queue_age_seconds{mp_scope=\"application\",state=\"HELD\"}",
            "publiekswijzer_attempts_total",
            "publiekswijzer_phase_seconds_count{mp_scope=\"application\",phase=\"COMPILE\"}")) {
      assertTrue(told.contains(metric), () -> metric + " is not in " + told);
    }
  }

  @Test
  void readinessNamesTheDatabaseTheNodeAndTheWarmUp() {
    String told = server().get("/health/ready").text();

    assertTrue(told.contains("\"name\":\"database\",\"status\":\"UP\""), told);
    assertTrue(told.contains("\"name\":\"node\",\"status\":\"UP\""), told);
    assertTrue(told.contains("\"name\":\"warm-up\",\"status\":\"UP\""), told);
  }

  private String published(String area) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    var accepted =
        server().submit(Orders.order("Geschiedenis", "INWONERS", RequestScenarios.EDITION, area));
    server().publication(accepted);
    return accepted.json().getString("id");
  }
}
