// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.request.Phase;

/** The database stops, changes place, or has no room. */
final class DatabaseFaults {
  private DatabaseFaults() {}

  record OrderlyStop() implements Fault {
    private static final Duration DOWN = Duration.ofSeconds(30);

    @Override
    public String id() {
      return "F8";
    }

    @Override
    public String says() {
      return "database stopped for 30 s";
    }

    @Override
    public void strike(Trial trial) {
      trial.load().start(Duration.ofSeconds(1));
      trial.awaitAccepted(2);
      trial.cluster().database().stop(Database.Stop.FAST);
      for (Node node : trial.nodes()) {
        int status = trial.load().client().list(node).status();
        trial.expect("503 meanwhile, not " + status, status == 503);
        trial.expect("not ready meanwhile", !node.isReady());
      }
      Waiting.pause(DOWN);
      trial.cluster().database().start();
      trial.awaitRecovery();
    }
  }

  record Crash() implements Fault {
    @Override
    public String id() {
      return "F9";
    }

    @Override
    public String says() {
      return "database crashes and starts again";
    }

    @Override
    public void strike(Trial trial) {
      trial.load().start(Duration.ofMillis(trial.random().nextInt(500)));
      trial.awaitAccepted(1 + trial.random().nextInt(trial.load().orders().size() - 1));
      trial.cluster().database().stop(Database.Stop.IMMEDIATE);
      trial.cluster().database().start();
      trial.awaitRecovery();
    }
  }

  record FailOver() implements Fault {
    private static final Duration READ_ONLY = Duration.ofSeconds(10);

    @Override
    public String id() {
      return "F10";
    }

    @Override
    public String says() {
      return "failover to a synchronous standby, the old one comes back read-only";
    }

    @Override
    public Shape shape(Duration lease) {
      return Shape.ofNodes(2, lease).withStandby();
    }

    @Override
    public boolean leavesWhole() {
      return false;
    }

    @Override
    public void strike(Trial trial) throws IOException {
      var cluster = trial.cluster();
      trial.load().start(Duration.ofMillis(500));
      trial.awaitAccepted(3);
      cluster.database().stop(Database.Stop.IMMEDIATE);
      try (var old = cluster.failOver()) {
        Files.createFile(old.data().resolve("standby.signal"));
        old.start();
        Waiting.pause(READ_ONLY);
        trial.nodes().forEach(node -> trial.expect("not ready meanwhile", !node.isReady()));
        cluster.redirect();
        trial.awaitRecovery();
        trial.awaitDrained();
      }
    }
  }

  record NoConnectionsLeft() implements Fault {
    private static final Duration LASTS = Duration.ofSeconds(20);

    @Override
    public String id() {
      return "F14";
    }

    @Override
    public String says() {
      return "all connections of the database are taken";
    }

    @Override
    public void strike(Trial trial) throws SQLException {
      trial.load().start(Duration.ofSeconds(1));
      trial.awaitAccepted(2);
      var taken = new ArrayList<Connection>();
      try {
        take(trial.cluster().database(), taken);
        Waiting.pause(LASTS);
        trial.nodes().forEach(node -> expectAnswer(trial, node));
      } finally {
        for (Connection connection : taken) {
          connection.close();
        }
      }
      trial.awaitRecovery();
    }

    private static void take(Database database, List<Connection> taken) {
      try {
        while (true) {
          taken.add(DriverManager.getConnection(database.url(), "publiekswijzer", "x"));
        }
      } catch (SQLException e) {
        // none is left
      }
    }
  }

  record BlockedTable() implements Fault {
    private static final Duration LASTS = Duration.ofSeconds(60);

    @Override
    public String id() {
      return "F15";
    }

    @Override
    public String says() {
      return "table of the queue locked for 60 s";
    }

    @Override
    public Duration drag() {
      return Duration.ofMinutes(3);
    }

    @Override
    public void strike(Trial trial) throws SQLException {
      try (var connection = trial.cluster().database().connection()) {
        connection.setAutoCommit(false);
        connection.createStatement().execute("lock table analysis_request");
        trial.load().start(Duration.ofSeconds(2));
        Waiting.pause(LASTS);
        trial.nodes().forEach(node -> expectAnswer(trial, node));
        connection.rollback();
      }
      trial.awaitRecovery();
    }
  }

  record EmptiedBatchRepository() implements Fault {
    @Override
    public String id() {
      return "F34";
    }

    @Override
    public String says() {
      return "tables of Jakarta Batch emptied while jobs run";
    }

    @Override
    public void strike(Trial trial) {
      trial.order(Control.Border.BEGUN, Phase.COMPILE, Control.Deed.WAIT);
      trial.load().start();
      trial.awaitCaught(Control.Border.BEGUN, Phase.COMPILE);
      trial
          .sql()
          .change(
              "truncate batch_checkpointdata, batch_jobinstancedata, batch_executioninstancedata,"
                  + " batch_stepexecutioninstancedata, batch_jobstatus, batch_stepstatus");
      trial.withdraw(Control.Border.BEGUN, Phase.COMPILE, Control.Deed.WAIT);
      trial.awaitDrained();
    }
  }

  /** Within the patience of the client, whatever it is. */
  private static void expectAnswer(Trial trial, Node node) {
    int status = trial.load().client().list(node).status();
    trial.expect("200 or 503, not " + status, status == 200 || status == 503);
  }
}
