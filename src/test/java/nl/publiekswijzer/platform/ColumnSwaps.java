// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Do the tests of the queries bite? Gives two columns of each query back in each other's place, in
 * turn, and runs the tests that ask it: at least one must fail. Says too which methods ask the
 * database in their own words while no test of a query reaches them.
 *
 * <p>{@code mvn -q -Pqueries verify}; ends with 1 when anything is left.
 */
public final class ColumnSwaps {
  private static final Set<String> ASKING = Set.of("createNativeQuery", "prepareStatement");

  private ColumnSwaps() {}

  /** What a test class asks. */
  private record Asked(Class<?> test, Map<String, Integer> columns) {}

  public static void main(String[] args) {
    var tests = tests();
    var asked = tests.stream().map(ColumnSwaps::ask).toList();
    var unseen = swapAll(asked);
    var unreached = unreached();
    System.out.printf(
        "%d test classes, %d statements, %d with two columns or more%n",
        tests.size(),
        QueryWatch.statements().size(),
        widths(asked).values().stream().filter(width -> width > 1).count());
    unseen.forEach(line -> System.out.println("NOT NOTICED " + line));
    unreached.forEach(line -> System.out.println("NOT REACHED " + line));
    System.exit(unseen.isEmpty() && unreached.isEmpty() ? 0 : 1);
  }

  private static List<Class<?>> tests() {
    return classes().stream()
        .filter(c -> c.isAnnotatedWith(ExtendWith.class))
        .filter(
            c ->
                List.of(c.getAnnotationOfType(ExtendWith.class).value()).contains(RolledBack.class))
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  private static JavaClasses classes() {
    return new ClassFileImporter().importPackages("nl.publiekswijzer");
  }

  private static Asked ask(Class<?> test) {
    QueryWatch.forgetColumns();
    if (!passes(test)) {
      throw new IllegalStateException(test + " fails by itself");
    }
    return new Asked(test, QueryWatch.columns());
  }

  private static Map<String, Integer> widths(List<Asked> asked) {
    var widths = new TreeMap<String, Integer>();
    asked.forEach(a -> widths.putAll(a.columns()));
    return widths;
  }

  private static List<String> swapAll(List<Asked> asked) {
    var unseen = new ArrayList<String>();
    int[] swaps = {0};
    widths(asked)
        .forEach(
            (sql, width) -> {
              var tests =
                  asked.stream()
                      .filter(a -> a.columns().containsKey(sql))
                      .map(Asked::test)
                      .toList();
              pairs(width)
                  .map(pair -> new QueryWatch.Swap(sql, pair[0], pair[1]))
                  .peek(swap -> swaps[0]++)
                  .filter(swap -> !isNoticed(swap, tests))
                  .forEach(swap -> unseen.add(line(swap)));
            });
    System.out.printf("%d swaps, %d not noticed%n", swaps[0], unseen.size());
    return unseen;
  }

  private static Stream<int[]> pairs(int width) {
    return IntStream.rangeClosed(1, width)
        .boxed()
        .flatMap(i -> IntStream.rangeClosed(i + 1, width).mapToObj(j -> new int[] {i, j}));
  }

  private static boolean isNoticed(QueryWatch.Swap swap, List<Class<?>> tests) {
    QueryWatch.swap(swap);
    try {
      return tests.stream().anyMatch(test -> !passes(test));
    } finally {
      QueryWatch.swap(null);
    }
  }

  private static boolean passes(Class<?> test) {
    var summary = new SummaryGeneratingListener();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(test)).build();
    LauncherFactory.create().execute(request, summary);
    return summary.getSummary().getTotalFailureCount() == 0;
  }

  private static String line(QueryWatch.Swap swap) {
    String sql = swap.sql().replaceAll("\\s+", " ").strip();
    return "%d and %d of: %s"
        .formatted(swap.first(), swap.second(), sql.substring(0, Math.min(100, sql.length())));
  }

  /**
   * Methods of the product that ask in their own words, and were on no test's way to the database.
   */
  private static Set<String> unreached() {
    var asking =
        classes().stream()
            .filter(c -> c.getSource().orElseThrow().getUri().getPath().contains("/classes/"))
            .filter(c -> !c.getSource().orElseThrow().getUri().getPath().contains("/test-classes/"))
            .flatMap(c -> c.getCodeUnitCallsFromSelf().stream())
            .filter(call -> ASKING.contains(call.getTarget().getName()))
            .flatMap(call -> askers(call.getOrigin()))
            .map(origin -> origin.getOwner().getName() + "." + origin.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    asking.removeAll(QueryWatch.callers());
    return asking;
  }

  /** Who only prepares a query for others does not ask it. */
  private static Stream<JavaCodeUnit> askers(JavaCodeUnit origin) {
    return origin.getRawReturnType().isEquivalentTo(Query.class)
        ? origin.getAccessesToSelf().stream().map(JavaAccess::getOrigin)
        : Stream.of(origin);
  }
}
