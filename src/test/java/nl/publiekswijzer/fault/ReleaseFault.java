// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The next release comes while this one works, and its first start dies in the migration. */
record ReleaseFault() implements Fault {
  private static final String MIGRATION =
      "alter table analysis_request add column of_the_next_release text; select pg_sleep(5);";

  @Override
  public String id() {
    return "F33";
  }

  @Override
  public String says() {
    return "killed during the migration; this release and the next together";
  }

  @Override
  public boolean leavesWhole() {
    return false;
  }

  @Override
  public void strike(Trial trial) throws IOException {
    var cluster = trial.cluster();
    var node = trial.node(1);
    trial.load().start(Duration.ofSeconds(2));
    node.stop();
    node.use(War.next(cluster.folder(), MIGRATION), List.of());
    node.begin();
    trial.expectSoon(
        "the migration begins",
        Duration.ofMinutes(2),
        () ->
            trial.sql().number("select count(*) from pg_stat_activity where wait_event = 'PgSleep'")
                > 0);
    node.kill();
    node.start();
    trial.awaitDrained();
    trial.expect(
        "migrated once",
        trial
                .sql()
                .number(
                    "select count(*) from flyway_schema_history where version = '900' and success")
            == 1);
    trial.node(0).stop();
    trial.node(0).start();
  }
}
