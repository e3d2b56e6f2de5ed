// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A folder for all tests of a class, which is there before its other extensions are made: settings
 * of a {@link Composed} may name it.
 */
public final class ClassFolder implements AfterAllCallback {
  private final Path path = temporary();

  private static Path temporary() {
    try {
      return Files.createTempDirectory("proef");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path() {
    return path;
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    try (var files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
