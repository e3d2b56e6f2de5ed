// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is objected to outside the classes that only programs call may stand on a page: it names
 * no value as programs send it, and no address of the interface.
 */
class MessagesForPeopleTest {
  private static final Path CODE = Path.of("src/main/java/nl/publiekswijzer");
  private static final Pattern OBJECTION =
      Pattern.compile(
          "new (?:Fault|InvalidInput)\\(\\s*\"[^\"]*\",\\s*((?:\"[^\"]*\"[\\s+]*)+)"
              + "|Refused\\.\\w+\\(\\s*((?:\"[^\"]*\"[\\s+]*)+)");

  /** Codes of several letters, but for those that people know. */
  private static final Pattern PROGRAM =
      Pattern.compile(
          "/api/|openapi|\\b(?!CSV|XLSX|PDF|SVG|PNG|UTF|ISIL|CBS|JSON|XML|HTTPS?\\b)[A-Z_]{4,}\\b");

  private static Stream<String> objections(Path file) {
    try {
      return OBJECTION
          .matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
          .map(text -> file.getFileName() + ": " + text.replaceAll("\"\\s*\\+\\s*\"", "").strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> all() throws IOException {
    try (var files = Files.walk(CODE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.getParent().endsWith("rest"))
          .flatMap(MessagesForPeopleTest::objections)
          .toList();
    }
  }

  @Test
  void noObjectionSpeaksToPrograms() throws IOException {
    var found = all();

    assertTrue(found.size() > 150, () -> found.size() + " were found");
    assertEquals(
        List.of(),
        found.stream().filter(text -> PROGRAM.matcher(text.split(": ", 2)[1]).find()).toList());
  }
}
