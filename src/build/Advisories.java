// SPDX-License-Identifier: EUPL-1.2
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Prints how long ago the advisories of {@code src/build/advisories.csv} were looked up. */
final class Advisories {
  private static final int LOOKED_UP = 3;

  private Advisories() {}

  public static void main(String[] args) throws IOException {
    var dates =
        Files.readAllLines(Path.of("src/build/advisories.csv")).stream()
            .skip(1)
            .map(line -> LocalDate.parse(line.split(";")[LOOKED_UP]))
            .sorted()
            .toList();
    System.out.printf(
        "%d floors, looked up %d days ago or less (%s)%n",
        dates.size(), ChronoUnit.DAYS.between(dates.get(0), LocalDate.now()), dates.get(0));
  }
}
