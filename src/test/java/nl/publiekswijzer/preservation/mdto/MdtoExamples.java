// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.mdto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The official examples of the Nationaal Archief, and two of ours, where they are at hand. */
public final class MdtoExamples {
  static final List<String> NAMES =
      List.of(
          "voorbeeld-Serie-Informatieobject.xml",
          "voorbeeld-Dossier-Informatieobject.xml",
          "voorbeeld-Archiefstuk-Informatieobject.xml",
          "voorbeeld-Bestand.xml",
          "product-informatieobject.xml",
          "product-bestand.xml");

  private static final Path FOLDER = Path.of("../shared/mdto");

  private MdtoExamples() {}

  static List<String> names() {
    return NAMES;
  }

  static byte[] read(String name) {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), "../shared/mdto is absent");
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
