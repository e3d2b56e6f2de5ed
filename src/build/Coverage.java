// SPDX-License-Identifier: EUPL-1.2
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;

/** Prints how many lines the tests without a server reach, by feature. */
final class Coverage {
  private static final int PACKAGE = 1;
  private static final int MISSED = 7;
  private static final int REACHED = 8;

  private Coverage() {}

  private record Lines(long reached, long missed) {
    Lines plus(Lines other) {
      return new Lines(reached + other.reached, missed + other.missed);
    }

    String row(String feature) {
      return String.format(
          Locale.ROOT,
          "%-14s %8d %8d %6.1f",
          feature,
          reached + missed,
          reached,
          100.0 * reached / (reached + missed));
    }
  }

  /** The report is that of JaCoCo, comma-separated. */
  public static void main(String[] args) throws IOException {
    if (!Files.exists(Path.of(args[0]))) {
      System.out.println("no test without a server ran, so nothing is known of the lines");
      return;
    }
    var features = new TreeMap<String, Lines>();
    try (var rows = Files.lines(Path.of(args[0]))) {
      rows.skip(1)
          .map(row -> row.split(","))
          .forEach(row -> features.merge(feature(row[PACKAGE]), lines(row), Lines::plus));
    }
    System.out.printf("%-14s %8s %8s %6s%n", "lines of", "all", "reached", "%");
    features.forEach((feature, lines) -> System.out.println(lines.row(feature)));
    features.values().stream()
        .reduce(Lines::plus)
        .ifPresent(all -> System.out.println(all.row("all")));
  }

  private static String feature(String name) {
    return name.replaceFirst("nl\\.publiekswijzer\\.", "").replaceFirst("\\..*", "");
  }

  private static Lines lines(String[] row) {
    return new Lines(Long.parseLong(row[REACHED]), Long.parseLong(row[MISSED]));
  }
}
