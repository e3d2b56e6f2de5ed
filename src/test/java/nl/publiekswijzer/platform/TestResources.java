// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** What the server lends otherwise. */
@ApplicationScoped
public class TestResources {
  private Clock clock;
  private Config config;
  private TestDatabase database;

  void lend(Clock ownClock, Config ownConfig, TestDatabase ownDatabase) {
    clock = ownClock;
    config = ownConfig;
    database = ownDatabase;
  }

  @Produces
  EntityManager entityManager() {
    return TestTransactions.entityManager();
  }

  @Produces
  TransactionSynchronizationRegistry registry() {
    return TestTransactions.registry();
  }

  @Produces
  DataSource dataSource() {
    return TestTransactions.dataSource();
  }

  @Produces
  @HeartbeatPool
  DataSource heartbeats() {
    return database.dataSource();
  }

  @Produces
  Clock clock() {
    return clock;
  }

  @Produces
  Config config() {
    return config;
  }
}
