// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The style sheets fetch nothing from elsewhere, hide no focus and weigh little. */
class StyleSheetsTest {
  private static final Path RESOURCES = Path.of("src/main/webapp/resources");
  private static final int FIRST_VIEW = 75 * 1024;
  private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]*)");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "@import|expression\\(|javascript:|data:"
              + "|outline(?:-style|-width)?\\s*:\\s*(?:none|0(?![.\\d]))");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{3,8}\\b|\\b(?:rgb|hsl)a?\\(");

  @Test
  void everyAddressIsAFileBesideTheStyleSheet() throws IOException {
    var elsewhere =
        styleSheets().stream()
            .flatMap(sheet -> ADDRESS.matcher(text(sheet)).results())
            .map(found -> found.group(1))
            .filter(name -> !name.matches("[\\w.-]+") || !Files.exists(RESOURCES.resolve(name)))
            .toList();
    assertEquals(List.of(), elsewhere);
  }

  @Test
  void nothingIsImportedAndNoFocusHidden() throws IOException {
    var found =
        styleSheets().stream()
            .flatMap(sheet -> FORBIDDEN.matcher(text(sheet)).results().map(f -> sheet + f.group()))
            .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void onlyTheBrandNamesColours() throws IOException {
    var found =
        Stream.of("layout.css", "components.css")
            .flatMap(name -> COLOUR.matcher(text(RESOURCES.resolve(name))).results())
            .map(f -> f.group())
            .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void whatTheFirstViewLoadsIsSmall() throws IOException {
    long size = Files.size(RESOURCES.resolve("noto-sans.woff2"));
    for (Path sheet : styleSheets()) {
      size += compressed(sheet);
    }
    assertTrue(size <= FIRST_VIEW, "the first view loads " + size + " bytes");
  }

  private static List<Path> styleSheets() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int compressed(Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      Files.copy(file, gzip);
    }
    return bytes.size();
  }
}
