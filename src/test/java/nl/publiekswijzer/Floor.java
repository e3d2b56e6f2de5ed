// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The oldest version of a part that may be shipped, by an advisory ({@code
 * src/build/advisories.csv}).
 *
 * @param artifact group and name
 * @param lookedUp when it was looked up whether there was a newer advisory
 */
record Floor(String artifact, String version, String advisory, LocalDate lookedUp, String note) {
  static List<Floor> all(Path project) throws IOException {
    return Files.readAllLines(project.resolve("src/build/advisories.csv")).stream()
        .skip(1)
        .map(line -> line.split(";", -1))
        .map(cells -> new Floor(cells[0], cells[1], cells[2], LocalDate.parse(cells[3]), cells[4]))
        .toList();
  }

  boolean isAbove(String shipped) {
    return Version.parse(version).compareTo(Version.parse(shipped)) > 0;
  }
}
