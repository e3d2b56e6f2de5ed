// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The transactions of a thread, one within the other, as the transaction manager of a server. */
final class TestTransactions {
  private static final ThreadLocal<Deque<Running>> RUNNING =
      ThreadLocal.withInitial(ArrayDeque::new);

  private static volatile TestDatabase database;

  private TestTransactions() {}

  private record Running(EntityManager entities, Map<Object, Object> resources) {}

  static void use(TestDatabase wanted) {
    database = wanted;
  }

  static boolean isActive() {
    return !RUNNING.get().isEmpty();
  }

  private static Running current() {
    if (!isActive()) {
      throw new IllegalStateException("no transaction");
    }
    return RUNNING.get().peek();
  }

  static void begin() {
    var entities = database.createEntityManager();
    entities.getTransaction().begin();
    RUNNING.get().push(new Running(entities, new HashMap<>()));
  }

  static void end(boolean commit) {
    var entities = RUNNING.get().pop().entities();
    try {
      if (commit && !entities.getTransaction().getRollbackOnly()) {
        entities.getTransaction().commit();
      } else {
        entities.getTransaction().rollback();
      }
    } finally {
      entities.close();
    }
  }

  /** The entity manager of the transaction at hand. */
  static EntityManager entityManager() {
    return forward(EntityManager.class, () -> current().entities());
  }

  static DataSource dataSource() {
    return forward(
        DataSource.class,
        () ->
            isActive()
                ? new OneConnection(current().entities().unwrap(Connection.class))
                : database.dataSource());
  }

  static TransactionSynchronizationRegistry registry() {
    return Forwarding.proxy(
        TransactionSynchronizationRegistry.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getResource" -> current().resources().get(arguments[0]);
              case "putResource" -> current().resources().put(arguments[0], arguments[1]);
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private static <T> T forward(Class<T> type, Supplier<T> target) {
    return Forwarding.proxy(
        type, (proxy, method, arguments) -> Forwarding.invoke(method, target.get(), arguments));
  }
}
