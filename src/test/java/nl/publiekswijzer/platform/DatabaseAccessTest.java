// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class DatabaseAccessTest {
  private static final UUID LIBRARY = new UUID(1, 1);

  private final Node node =
      new Node(
          new Settings(null) {
            @Override
            public String node() {
              return "noord";
            }
          });
  private TestTransaction transaction;
  private DatabaseAccess access;

  /** The server itself may touch no table. */
  @BeforeEach
  void logInAsServer(TestTransaction own) {
    transaction = own;
    access = new DatabaseAccess(transaction.entities(), new OneTransaction(), node);
    ask("Select set_config('role', 'publiekswijzer', true)");
  }

  /** What the container keeps for the length of a transaction. */
  private static final class OneTransaction implements TransactionSynchronizationRegistry {
    private final Map<Object, Object> resources = new HashMap<>();

    @Override
    public Object getTransactionKey() {
      return this;
    }

    @Override
    public void putResource(Object key, Object value) {
      resources.put(key, value);
    }

    @Override
    public Object getResource(Object key) {
      return resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int getTransactionStatus() {
      return Status.STATUS_ACTIVE;
    }

    @Override
    public void setRollbackOnly() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean getRollbackOnly() {
      return false;
    }
  }

  private Object ask(String sql) {
    return transaction.entities().createNativeQuery(sql).getSingleResult();
  }

  /** Who acts, for which libraries, on which node. */
  private List<Object> entered() {
    return List.of(
        (Object[])
            ask(
                "Select cast(current_user as text), current_setting('publiekswijzer.libraries'),"
                    + " current_setting('publiekswijzer.node')"));
  }

  @Test
  void aTransactionTakesOnItsRole() {
    access.enter(DatabaseRole.WEB, Set.of(LIBRARY));

    assertEquals(List.of("publiekswijzer_web", "{" + LIBRARY + "}", node.name()), entered());
  }

  @Test
  void severalLibrariesMayBePermitted() {
    var other = new UUID(2, 2);
    access.enter(DatabaseRole.WEB, Set.of(LIBRARY, other));

    assertEquals(2, ask("Select cardinality(permitted_libraries())"));
    assertEquals(true, ask("Select permitted_libraries() @> '{%s,%s}'".formatted(LIBRARY, other)));
  }

  @Test
  void organisationIsNoneUnlessItIsTold() {
    access.enter(DatabaseRole.WEB, Set.of(LIBRARY));

    assertEquals("", ask("Select current_setting('publiekswijzer.organisation')"));
  }

  @Test
  void organisationThatTheCallerWorksForIsTold() {
    access.enter(DatabaseRole.WEB, Set.of(), Tenants.NATIONAL);

    assertEquals("national", ask("Select caller_organisation()"));
  }

  @Test
  void noLibraryMayBePermitted() {
    access.enter(DatabaseRole.WORKER, Set.of());

    assertEquals(List.of("publiekswijzer_worker", "{}", node.name()), entered());
  }

  @Test
  void aTransactionThatHasARoleKeepsIt() {
    access.enter(DatabaseRole.WEB, Set.of(LIBRARY));
    access.enter(DatabaseRole.ACCOUNTS, Set.of());

    assertEquals(List.of("publiekswijzer_web", "{" + LIBRARY + "}", node.name()), entered());
  }

  @Test
  void whoTakesOnNoRoleReadsNothing() {
    assertThrows(PersistenceException.class, () -> ask("Select count(*) from library"));
  }

  @Test
  void whoTakesOnARoleReads() {
    access.enter(DatabaseRole.WEB, Set.of());

    assertEquals(0L, ask("Select count(*) from library"));
  }
}
