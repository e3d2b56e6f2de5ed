// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Files that break or keep one rule each, made by those who made veraPDF. */
final class VeraPdfCorpus {
  private static final Path FOLDER = Path.of("../shared/verapdf");

  private VeraPdfCorpus() {}

  /**
   * Contents by their paths; the test is left out, and says so, where the corpus is absent.
   *
   * @param pattern of the path
   */
  static Map<String, Supplier<byte[]>> files(String pattern) {
    assumeTrue(Files.isDirectory(FOLDER), "the corpus of veraPDF in ../shared/verapdf is absent");
    var found = new TreeMap<String, Supplier<byte[]>>();
    try (var files = Files.walk(FOLDER)) {
      files
          .filter(file -> file.toString().endsWith(".pdf") && file.toString().matches(pattern))
          .forEach(file -> found.put(file.toString(), () -> read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
