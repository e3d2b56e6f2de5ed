// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Commands of the operating system. */
final class Shell {
  private static final int PATIENCE_SECONDS = 120;

  private Shell() {}

  /**
   * Runs a command to its end; gives what it wrote.
   *
   * @throws IllegalStateException when it fails or does not end
   */
  static String run(List<String> command) {
    try {
      Path written = Files.createTempFile("publiekswijzer-command", ".txt");
      try {
        var process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(written.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        String text = Files.readString(written, StandardCharsets.UTF_8);
        if (!ended || process.exitValue() != 0) {
          throw new IllegalStateException(String.join(" ", command) + ": " + text);
        }
        return text;
      } finally {
        Files.delete(written);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String run(String... command) {
    return run(List.of(command));
  }

  static boolean has(String command) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** Sends a signal, by its name without {@code SIG}. */
  static void signal(String name, long pid) {
    run("kill", "-" + name, String.valueOf(pid));
  }
}
