// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.Recognised;
import nl.publiekswijzer.access.usecase.CurrentActor;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/**
 * The use cases with their repositories, put together as the server does but without it: on a
 * database of their own, in transactions that take on the real roles, by a clock that stands still.
 */
public final class Composition implements AutoCloseable {
  /** What comes from the server, or hangs on it. */
  private static final Set<String> ELSEWHERE = Set.of("rest", "web", "batch", "queue");

  private static final Set<Class<? extends Annotation>> SCOPES =
      Set.of(Dependent.class, ApplicationScoped.class, RequestScoped.class, Interceptor.class);

  private static final List<Class<?>> BEANS = beans();

  private final TestDatabase database = TestDatabase.copy();
  private final TestClock clock = new TestClock();
  private final AtomicInteger made = new AtomicInteger();
  private final SeContainer container;
  private RequestContextController request;

  /**
   * @param settings that differ from those of {@code TestSettings}, as {@code key=value}
   */
  Composition(String... settings) {
    TestTransactions.use(database);
    container =
        SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addBeanClasses(BEANS.toArray(Class[]::new))
            .addBeanClasses(
                TestResources.class,
                TestTransactional.class,
                TestBoundary.class,
                Pbkdf2PasswordHashImpl.class)
            .initialize();
    container.select(TestResources.class).get().lend(clock, TestSettings.of(settings), database);
  }

  private static List<Class<?>> beans() {
    Path root = Path.of("target", "classes");
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> !ELSEWHERE.contains(file.getParent().getFileName().toString()))
          .map(file -> root.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.startsWith("nl.publiekswijzer.") && name.endsWith(".class"))
          .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
          .filter(type -> type != ServerResources.class)
          .filter(type -> SCOPES.stream().anyMatch(type::isAnnotationPresent))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Composition.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  void beginRequest() {
    request = container.select(RequestContextController.class).get();
    request.activate();
  }

  void endRequest() {
    request.deactivate();
  }

  /** Does what another request does, on whatever thread. */
  public <T> T request(Supplier<T> work) {
    var other = container.select(RequestContextController.class).get();
    other.activate();
    try {
      return work.get();
    } finally {
      other.deactivate();
    }
  }

  /** A use case, or a repository. */
  public <T> T get(Class<T> type) {
    return container.select(type).get();
  }

  public TestClock clock() {
    return clock;
  }

  /** What follows is done by this actor, in sight of the actor's libraries. */
  public void actAs(Actor actor) {
    get(CurrentActor.class).is(new Recognised(actor, Means.TOKEN, "-", null));
  }

  /** The same, at a browser. */
  public void signIn(Actor actor) {
    get(CurrentActor.class).is(new Recognised(actor, Means.SESSION, "-", "bewijs"));
  }

  /** Arranges rows as superuser; they stay. */
  public <T> T arrange(Function<Rows, T> rows) {
    try (var transaction = new TestTransaction(database)) {
      T result = rows.apply(new Rows(transaction, made));
      transaction.commit();
      return result;
    }
  }

  /** The one value of a query that a superuser asks; null when that is null. */
  public Object value(String sql, Object... values) {
    try (var transaction = new TestTransaction(database)) {
      return transaction.value(sql, values);
    }
  }

  /** The values of a query that a superuser asks, in its order, each as PostgreSQL writes it. */
  public List<String> list(String sql, Object... values) {
    String told = "select coalesce(array_agg(v::text), '{}') from (" + sql + ") t (v)";
    try (var transaction = new TestTransaction(database)) {
      return List.of((String[]) ((java.sql.Array) transaction.value(told, values)).getArray());
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Changes rows as superuser; they stay so. */
  public void change(String sql, Object... values) {
    try (var transaction = new TestTransaction(database)) {
      transaction.execute(sql, values);
      transaction.commit();
    }
  }

  @Override
  public void close() {
    container.close();
    database.drop();
  }
}
