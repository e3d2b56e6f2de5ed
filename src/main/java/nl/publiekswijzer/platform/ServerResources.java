// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * What the server lends to constructors: data sources, the registry of the transaction at hand and
 * the clock. It looks them up once: each look-up reads a copy from bytes, which took most of the
 * time of a busy server when every bean had its own. All of them serve any thread. The entity
 * manager comes from the platform itself.
 */
@ApplicationScoped
public class ServerResources {
  public static final String DATA_SOURCE = "java:global/jdbc/publiekswijzer";

  @Resource(lookup = DATA_SOURCE)
  private DataSource dataSource;

  @Resource(lookup = DATA_SOURCE + "-heartbeat")
  private DataSource heartbeats;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Produces
  DataSource dataSource() {
    return dataSource;
  }

  @Produces
  @HeartbeatPool
  DataSource heartbeats() {
    return heartbeats;
  }

  @Produces
  TransactionSynchronizationRegistry transaction() {
    return transaction;
  }

  @Produces
  Clock clock(DatabaseTime time) {
    return time.clock();
  }
}
