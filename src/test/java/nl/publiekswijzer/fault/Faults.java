// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tries the faults of the matrix on clusters of its own, seed by seed, and prints what came of
 * each; ends with status 1 when an invariant was violated. Properties: {@code faults} (numbers, or
 * {@code all}, or {@code none}), {@code seeds}, {@code lease} in seconds, {@code rounds} of the
 * rolling restart, {@code throughput} (whether that is measured too).
 */
final class Faults {
  private static final int CASES = Case.MOST;

  private Faults() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(System.getProperty("it.target"), "faults");
    delete(folder);
    Files.createDirectories(folder);
    Path war = War.hooked(folder);
    var results = tryAll(folder, war);
    if (Boolean.parseBoolean(System.getProperty("throughput", "true"))) {
      new Throughput(folder, war).measure();
    }
    System.exit(results.isEmpty() ? 0 : 1);
  }

  /** Gives the violations. */
  private static List<Violation> tryAll(Path folder, Path war) throws Exception {
    var chosen =
        Catalogue.chosen(System.getProperty("faults", "all"), Integer.getInteger("rounds", 3));
    int seeds = Integer.getInteger("seeds", 3);
    var results = new ArrayList<Result>();
    var violations = new ArrayList<Violation>();
    var lease = Duration.ofSeconds(Integer.getInteger("lease", 60));
    System.out.println(Result.heading());
    try (var runner = new Runner(folder, war, lease, CASES)) {
      for (Fault fault : chosen) {
        fault
            .obstacle()
            .ifPresent(why -> System.out.printf("%-14s not tried: %s%n", fault.id(), why));
        for (int seed = 1; seed <= seeds && fault.obstacle().isEmpty(); seed++) {
          var result = runner.attempt(fault, seed);
          System.out.println(result.line());
          result.violations().forEach(violation -> System.out.println("    " + violation));
          results.add(result);
        }
      }
      violations.addAll(runner.finish());
    }
    results.forEach(result -> violations.addAll(result.violations()));
    tell(results, violations);
    return violations;
  }

  private static void tell(List<Result> results, List<Violation> violations) {
    System.out.printf(
        "%d runs, %d requests, %d publications, %d violations%n",
        results.size(),
        results.stream().mapToInt(Result::requests).sum(),
        results.stream().mapToInt(Result::publications).sum(),
        violations.size());
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
