// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import nl.publiekswijzer.platform.Sha256;

/**
 * What is printed, as one digest of everything that has a part in it: templates with their words,
 * the code that fills and draws them, typefaces, and texts of segments and themes. The build works
 * it out, so that no change can be forgotten.
 */
public final class PrintDigest {
  private static final String CODE = "src/main/java/nl/publiekswijzer/";
  private static final String RESOURCES = "src/main/resources/";
  private static final List<String> PRINTS =
      List.of(
          "reports/",
          CODE + "analysis/",
          CODE + "figure/",
          CODE + "pdf/",
          CODE + "publication/compose/",
          CODE + "segmentation/",
          CODE + "sheet/",
          RESOURCES + "fonts/",
          RESOURCES + "icc/",
          RESOURCES + "segmentatie/",
          RESOURCES + "jasperreports.properties",
          RESOURCES + "jasperreports_extension.properties");

  private static final int DIGITS = 12;

  private PrintDigest() {}

  /**
   * The first twelve hexadecimal digits of SHA-256 over the names and contents of all of it, in
   * order of the names; ends of lines of text do not count.
   *
   * @param project its root
   */
  public static String of(Path project) {
    var digests = new TreeMap<String, String>();
    for (String place : PRINTS) {
      try (var files = Files.walk(project.resolve(place))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = project.relativize(file).toString().replace('\\', '/');
          digests.put(name, Sha256.of(content(file)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    var all = new StringBuilder();
    digests.forEach((name, digest) -> all.append(digest).append("  ").append(name).append('\n'));
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private static byte[] content(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    boolean text = file.toString().matches(".*\\.(java|jrxml|jrtx|properties|csv|txt)");
    return text
        ? new String(bytes, StandardCharsets.UTF_8)
            .replace("\r\n", "\n")
            .getBytes(StandardCharsets.UTF_8)
        : bytes;
  }
}
