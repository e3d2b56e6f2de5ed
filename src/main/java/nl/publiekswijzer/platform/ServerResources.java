package nl.publiekswijzer.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import javax.sql.DataSource;

/** What the server lends to constructors: entity manager, data source and clock. */
@Dependent
public class ServerResources {
  public static final String DATA_SOURCE = "java:global/jdbc/publiekswijzer";

  @Produces @PersistenceContext private EntityManager entityManager;

  @Produces
  @Resource(lookup = DATA_SOURCE)
  private DataSource dataSource;

  @Produces
  @HeartbeatPool
  @Resource(lookup = DATA_SOURCE + "-heartbeat")
  private DataSource heartbeats;

  @Produces
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Produces
  Clock clock(DatabaseTime time) {
    return time.clock();
  }
}
