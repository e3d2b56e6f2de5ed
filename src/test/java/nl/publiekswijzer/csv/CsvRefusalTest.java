// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Asvs({"5.2.2", "5.2.3"})
class CsvRefusalTest {
  private static final String IN_EXCEL =
      " open het in Excel of LibreOffice en sla het op als CSV UTF-8 (Bestand > Opslaan als)";
  private static final CsvLimits SMALL = new CsvLimits(200, 3, 20, 4);

  @Test
  void fileOverTheByteLimitIsRefused() {
    assertRefused("het bestand is groter dan 200 bytes", "a;b\n" + "1;2\n".repeat(100));
  }

  @Test
  void fileOverTheRowLimitIsRefused() {
    assertRefused(5, "het bestand heeft meer dan 3 rijen", "a;b\n1;1\n2;2\n3;3\n4;4\n");
  }

  @Test
  void rowOverTheByteLimitIsRefused() {
    assertRefused(3, "de regel is langer dan 20 bytes", "a;b\n1;1\n" + "geheim".repeat(4));
  }

  @Test
  void rowOverTheColumnLimitIsRefused() {
    assertRefused(2, "de regel heeft meer dan 4 kolommen", "a;b\n1;2;3;4;5\n");
  }

  @Test
  void quoteWithoutEndIsRefusedAtTheLineWhereItsRowBegins() {
    assertRefused(3, "een aanhalingsteken wordt nergens gesloten", "a;b\n1;1\n\"x;1\n2;2");
  }

  @Test
  void quoteThatSwallowsTheRowsBehindItIsCalledSo() {
    String rows = "1;1\n".repeat(10);
    assertRefused(2, "een aanhalingsteken wordt nergens gesloten", "a;b\n\"x;1\n" + rows + "\"");
  }

  @Test
  void textBehindAClosingQuoteIsRefused() {
    assertRefused(2, "er staat tekst achter een sluitend aanhalingsteken", "a;b\n\"x\"y;1\n");
  }

  @Test
  void emptyFileIsRefused() {
    for (String nothing : List.of("", "\n\r\n", ";;\n \t;\n", "\"\"\n")) {
      assertRefused("het bestand is leeg", nothing);
    }
  }

  @Test
  void nulByteIsRefused() {
    assertRefused(
        2,
        "het bestand bevat bytes die niet in een tekstbestand horen;"
            + " sla het op als CSV UTF-8 (Bestand > Opslaan als)",
        "a;b\n1;\u0000\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "504b0304|dit is een zip- of Excelbestand; sla het op als CSV UTF-8 (Bestand > Opslaan als)",
        "504b0506|dit is een leeg zip-bestand",
        "d0cf11e0|dit is een oud of beveiligd Excelbestand;"
            + " sla het op als CSV UTF-8 (Bestand > Opslaan als)",
        "1f8b08|dit is een gzip-bestand; pak het eerst uit en bied het bestand aan dat erin zit",
        "377abcaf|dit is een 7z-bestand; pak het eerst uit en bied het bestand aan dat erin zit",
        "52617221|dit is een rar-bestand; pak het eerst uit en bied het bestand aan dat erin zit",
        "25504446|dit is een pdf-bestand; maak de lijst opnieuw als CSV",
        "7b5c727466|dit is een tekstdocument (RTF); maak de lijst opnieuw als CSV",
        "7b2261223a317d|dit is een JSON-bestand; maak de lijst opnieuw als CSV",
        "5b7b2261223a317d5d|dit is een JSON-bestand; maak de lijst opnieuw als CSV",
        "3c48544d4c3e|dit is een webpagina (HTML);" + IN_EXCEL,
        "efbbbf0d0a3c7461626c653e|dit is een webpagina (HTML);" + IN_EXCEL,
        "3c3f786d6c20|dit is een XML-bestand;" + IN_EXCEL
      })
  void fileThatIsNoTextIsRefusedByName(String hex, String reason) {
    var text = new StringBuilder();
    for (int i = 0; i < hex.length(); i += 2) {
      text.append((char) Integer.parseInt(hex.substring(i, i + 2), 16));
    }
    assertRefused(reason, text.toString());
  }

  /** About the file as a whole, not about a line. */
  private static void assertRefused(String reason, String content) {
    var refusal = assertThrows(CsvException.class, () -> readAll(content));
    assertEquals(reason, refusal.getMessage());
    assertEquals(reason, refusal.reason());
  }

  @Test
  void refusalIsASentence() {
    assertEquals("Het bestand is leeg.", new CsvException("het bestand is leeg").sentence());
    assertEquals(
        "Regel 3: de regel is te lang.", new CsvException(3, "de regel is te lang").sentence());
  }

  private static void assertRefused(long line, String reason, String content) {
    var refusal = assertThrows(CsvException.class, () -> readAll(content));
    assertEquals(line, refusal.lineNumber());
    assertEquals(reason, refusal.reason());
    assertEquals("regel " + line + ": " + reason, refusal.getMessage());
  }

  private static void readAll(String content) {
    var bytes = new ByteArrayInputStream(content.getBytes(ISO_8859_1));
    try (var reader = new CsvReader(bytes, SMALL)) {
      while (reader.next()) {
        reader.field(0);
      }
    }
  }
}
