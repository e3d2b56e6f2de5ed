// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Names of commercial segmentations belong to their owners and are shipped nowhere. */
class ShippedContentTest {
  private static final List<String> RESERVED =
      List.of(
          "dromen en rondkomen",
          "jong en hoopvol",
          "volks en uitgesproken",
          "bescheiden ouderen",
          "gezellige emptynesters",
          "stedelijke dynamiek",
          "plannen en rennen",
          "luxe leven",
          "mosaic",
          "whize");

  @Test
  void noReservedNameIsShipped() throws IOException {
    var found = new ArrayList<String>();
    for (Path root : List.of(Path.of("src/main"), Path.of("reports"))) {
      try (var files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String content = Files.readString(file, ISO_8859_1).toLowerCase(Locale.ROOT);
          RESERVED.stream().filter(content::contains).forEach(n -> found.add(file + ": " + n));
        }
      }
    }
    assertEquals(List.of(), found);
  }
}
