// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sees the queries that are written by hand (they begin with a small letter, those of the
 * persistence provider do not), and can give them back with two columns in each other's place.
 */
public final class QueryWatch {
  /** Sets something for the transaction; nobody reads what comes back. */
  private static final String SETTING = "select set_config(";

  private static final Set<String> STATEMENTS = ConcurrentHashMap.newKeySet();
  private static final Set<String> CALLERS = ConcurrentHashMap.newKeySet();
  private static final Map<String, Integer> COLUMNS = new ConcurrentHashMap<>();
  private static volatile Optional<Swap> swap = Optional.empty();

  private QueryWatch() {}

  /**
   * Two columns of a query in each other's place.
   *
   * @param first counted from 1
   */
  public record Swap(String sql, int first, int second) {
    private int of(int column) {
      return column == first ? second : column == second ? first : column;
    }
  }

  /**
   * Queries that were asked since the last call of {@link #forgetColumns}, with how many columns.
   */
  static Map<String, Integer> columns() {
    return Map.copyOf(COLUMNS);
  }

  /** All statements that were made. */
  static Set<String> statements() {
    return Set.copyOf(STATEMENTS);
  }

  /** The methods of the product on the way to any statement, as {@code package.Class.method}. */
  static Set<String> callers() {
    return Set.copyOf(CALLERS);
  }

  static void forgetColumns() {
    COLUMNS.clear();
  }

  static void swap(Swap wanted) {
    swap = Optional.ofNullable(wanted);
  }

  static Connection watch(Connection connection) {
    return proxy(
        Connection.class,
        connection,
        (method, arguments, answer) ->
            method.getName().equals("prepareStatement") && isOurs((String) arguments[0])
                ? watch((PreparedStatement) answer, (String) arguments[0])
                : answer);
  }

  private static boolean isOurs(String sql) {
    String text = sql.strip();
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  private static PreparedStatement watch(PreparedStatement statement, String sql) {
    STATEMENTS.add(sql);
    StackWalker.getInstance()
        .forEach(frame -> CALLERS.add(frame.getClassName() + "." + frame.getMethodName()));
    return proxy(
        PreparedStatement.class,
        statement,
        (method, arguments, answer) ->
            answer instanceof ResultSet rows ? watch(rows, sql) : answer);
  }

  private static ResultSet watch(ResultSet rows, String sql) throws SQLException {
    if (!sql.startsWith(SETTING)) {
      COLUMNS.put(sql, rows.getMetaData().getColumnCount());
    }
    return Forwarding.proxy(
        ResultSet.class,
        (proxy, method, arguments) -> {
          if (method.getName().startsWith("get") && arguments != null) {
            swap.filter(s -> s.sql().equals(sql) && arguments[0] instanceof Integer)
                .ifPresent(s -> arguments[0] = s.of((Integer) arguments[0]));
          }
          return Forwarding.invoke(method, rows, arguments);
        });
  }

  private interface After {
    Object answer(Method method, Object[] arguments, Object answer) throws SQLException;
  }

  private static <T> T proxy(Class<T> type, T target, After after) {
    return Forwarding.proxy(
        type,
        (proxy, method, arguments) ->
            after.answer(method, arguments, Forwarding.invoke(method, target, arguments)));
  }
}
