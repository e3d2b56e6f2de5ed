// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The commands with which a server boots, {@code payara/preboot.txt}. */
final class BootCommands {
  private static final String CLOSES = "http-listener.enabled=false";

  private BootCommands() {}

  /**
   * Writes those of production, except that the port opens before the application is there.
   *
   * @param project folder of the project
   */
  static Path openFromTheStart(Path project, Path file) throws IOException {
    try (var lines = Files.lines(project.resolve("payara").resolve("preboot.txt"))) {
      return Files.write(file, lines.filter(line -> !line.endsWith(CLOSES)).toList());
    }
  }
}
