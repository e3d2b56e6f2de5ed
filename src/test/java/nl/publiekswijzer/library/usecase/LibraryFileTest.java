// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.library.usecase.Organising.Entry;
import org.junit.jupiter.api.Test;

class LibraryFileTest {
  private static List<Entry> read(String csv) {
    return LibraryFile.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void linesAreReadWithTheirNumbersWhateverTheOrderOfTheColumns() {
    assertEquals(
        List.of(new Entry("regel 2", "Bieb Één", "Zeeland"), new Entry("regel 4", "Bieb Twee", "")),
        read("Provincie;telefoon; NAAM \nZeeland;1;Bieb Één\n\n;2;Bieb Twee\n"));
  }

  @Test
  void listWithoutLibrariesIsEmpty() {
    assertEquals(List.of(), read("naam;provincie\n"));
  }

  @Test
  void missingColumnAndUnreadableLineAreTold() {
    assertEquals("bestand: Deze kolom ontbreekt: provincie.", refusal(() -> read("naam\nBieb\n")));
    assertEquals("bestand: Regel 1: het bestand is leeg.", refusal(() -> read("")));
    assertEquals(
        "bestand: Regel 2: een aanhalingsteken wordt nergens gesloten.",
        refusal(() -> read("naam;provincie\n\"Bieb;Zeeland\n")));
  }
}
