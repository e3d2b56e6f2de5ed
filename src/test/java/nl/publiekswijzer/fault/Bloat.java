// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** An old transaction keeps dead rows of the queue from being cleared away. */
record Bloat() implements Fault {
  private static final int ROUNDS = 400;
  private static final long MOST_MILLIS = 50;
  private static final String CHURN =
      """
      do $$ begin
        for round in 1..%d loop
          update analysis_request set run_at = run_at where state = 'PUBLISHED';
        end loop;
      end $$""";

  @Override
  public String id() {
    return "F16";
  }

  @Override
  public String says() {
    return "dead rows in the queue that an old transaction keeps";
  }

  @Override
  public Duration drag() {
    return Duration.ofMinutes(2);
  }

  @Override
  public void strike(Trial trial) throws SQLException {
    trial.sql().change("create extension if not exists pg_stat_statements");
    try (var old = trial.cluster().database().connection()) {
      old.setAutoCommit(false);
      old.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      old.createStatement().execute("select count(*) from analysis_request");
      trial.sql().change(CHURN.formatted(ROUNDS));
      trial.sql().text("select pg_stat_statements_reset()::text");
      trial.load().start();
      trial.awaitDrained();
      old.rollback();
    }
    long millis =
        trial
            .sql()
            .number(
                "select coalesce(max(mean_exec_time), 0)::bigint from pg_stat_statements where query"
                    + " like 'with busy%'");
    trial.expect("a claim takes " + millis + " ms", millis <= MOST_MILLIS);
  }
}
