// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.aSheet;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.aWorkbook;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.number;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.read;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.row;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.text;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.csv.CsvException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are broken, made to hurt, or none: each is refused with what to do. */
@Asvs({"1.5.1", "5.2.1", "5.2.2", "5.2.3"})
class XlsxRefusalTest {
  private static final String SAVE_AGAIN =
      "; open het in Excel of LibreOffice en sla het opnieuw op als XLSX of CSV UTF-8"
          + " (Bestand > Opslaan als)";
  private static final String DAMAGED = "het Excelbestand is beschadigd" + SAVE_AGAIN;
  private static final String FOREIGN =
      "het Excelbestand bevat onderdelen die niet in een werkblad horen" + SAVE_AGAIN;
  private static final String TOO_LARGE =
      "het Excelbestand wordt bij het uitpakken te groot;"
          + " sla alleen het werkblad met de gegevens op als CSV UTF-8 (Bestand > Opslaan als)";
  private static final String CUT_OFF =
      "het bestand is niet compleet aangekomen; lever het opnieuw aan";

  private static final String HEADER = row(text("postcode"), text("geheim"));

  /** The reason; the refusal holds nothing of the file, nor does what caused it. */
  private static String refusal(byte[] file) {
    var refusal = assertThrows(CsvException.class, () -> read(file));
    assertNull(refusal.getCause());
    assertFalse(refusal.getMessage().contains("geheim"), refusal.getMessage());
    return refusal.getMessage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE worksheet SYSTEM \"%s\"><worksheet/>",
        "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"%s\">]><worksheet>&e;</worksheet>",
        "<!DOCTYPE w [<!ENTITY a \"geheim\"><!ENTITY b \"&a;&a;\">]><w>&b;</w>",
        "<worksheet><!-- geheim --></worksheet>",
        "<worksheet><sheetData><![CDATA[geheim]]></sheetData></worksheet>",
        "<worksheet><?xml-stylesheet href=\"%s\"?></worksheet>"
      })
  void documentTypesEntitiesAndInstructionsAreRefused(String xml, @TempDir Path folder)
      throws Exception {
    var secret = Files.writeString(folder.resolve("file"), "geheim");
    var part = xml.formatted(secret.toUri());

    assertEquals(
        FOREIGN,
        refusal(aWorkbook().sheet("x", "").part("xl/worksheets/sheet1.xml", part).bytes()));
  }

  @Test
  void partInSixteenBitsIsRefused() {
    var part = "<!DOCTYPE w [<!ENTITY a \"geheim\">]><w>&a;</w>".getBytes(UTF_16);

    assertEquals(
        FOREIGN,
        refusal(aWorkbook().sheet("x", "").part("xl/worksheets/sheet1.xml", part).bytes()));
  }

  @Test
  void entityThatIsNotDeclaredIsRefusedWithoutItsName() {
    assertEquals(DAMAGED, refusal(aSheet(row(text("&geheim;"))).bytes()));
  }

  @Test
  void relationToOutsideIsNotFollowed() {
    var outside =
        "<Relationships><Relationship Id=\"s1\" Type=\"x/worksheet\" TargetMode=\"External\""
            + " Target=\"http://127.0.0.1:9/geheim\"/></Relationships>";
    var file = aWorkbook().sheet("Leden", HEADER).part("xl/_rels/workbook.xml.rels", outside);

    assertEquals("het bestand is leeg", refusal(file.bytes()));
  }

  @Test
  void partThatUnpacksToManyTimesItsSizeIsRefused() {
    assertEquals(TOO_LARGE, refusal(aSheet(HEADER, "<row/>".repeat(4_000_000)).bytes()));
    var beside = aSheet(HEADER).part("xl/media/image.png", new byte[32 << 20]);
    assertEquals(TOO_LARGE, refusal(beside.bytes()));
  }

  @Test
  void smallPictureOfOneColourIsNoReasonToRefuse() {
    var file = aSheet(HEADER).part("xl/media/image.bmp", new byte[8 << 20]).bytes();

    assertEquals(List.of(List.of("postcode", "geheim")), read(file));
  }

  @Test
  void zipInTheZipIsNotUnpacked() {
    var inner = zip(Map.of("bomb", new byte[32 << 20]));

    assertEquals(
        List.of(List.of("postcode", "geheim")),
        read(aSheet(HEADER).part("xl/embeddings/bomb.zip", inner).bytes()));
  }

  @Test
  void moreThanTwoThousandPartsAreRefused() {
    var parts = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i <= 2_000; i++) {
      parts.put("xl/" + i, new byte[0]);
    }
    assertEquals(TOO_LARGE, refusal(zip(parts)));
  }

  /** The directory names one entry twice, so that its bytes would be unpacked twice. */
  @Test
  void partsThatLieOverEachOtherAreRefused() {
    byte[] data = new byte[4 << 10];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (i * 31 >> 3);
    }
    var zip = zip(Map.of("a", data));
    int directory = indexOf(zip, "PK\1\2");
    int end = indexOf(zip, "PK\5\6");
    byte[] entry = Arrays.copyOfRange(zip, directory, end);
    byte[] twice = Arrays.copyOf(zip, zip.length + entry.length * 99);
    for (int i = 0; i < 99; i++) {
      System.arraycopy(entry, 0, twice, end + i * entry.length, entry.length);
    }
    System.arraycopy(zip, end, twice, end + 99 * entry.length, zip.length - end);

    assertEquals(TOO_LARGE, refusal(twice));
  }

  private static int indexOf(byte[] zip, String signature) {
    return new String(zip, ISO_8859_1).indexOf(signature);
  }

  @Test
  void elementsInsideEachOtherAreRefusedBeforeTheyFillMemory() {
    assertEquals(FOREIGN, refusal(aSheet("<a>".repeat(60)).bytes()));
  }

  @Test
  void namesWithoutEndAreRefusedBeforeTheyFillMemory() {
    var elements = new StringBuilder();
    var attributes = new StringBuilder();
    var namespaces = new StringBuilder();
    for (int i = 0; i <= 2_000; i++) {
      elements.append("<e").append(i).append("/>");
      attributes.append("<e a").append(i).append("=\"\"/>");
      namespaces.append("<e xmlns:n").append(i).append("=\"u").append(i).append("\"/>");
    }
    for (var names : List.of(elements, attributes, namespaces)) {
      assertEquals(FOREIGN, refusal(aSheet(names.toString()).bytes()));
    }
  }

  @Test
  void textOfMoreThanAMebibyteIsRefused() {
    var letters = "abcdefghijklmnopqrstuvwxyz".repeat(41_000);
    var pieces = "<r><t>abcdefghij</t></r>".repeat(110_000);

    assertEquals(TOO_LARGE, refusal(aSheet(row(text(letters))).bytes()));
    assertEquals(TOO_LARGE, refusal(aSheet("<row r=\"" + letters + "\"/>").bytes()));
    assertEquals(
        TOO_LARGE,
        refusal(
            aSheet(HEADER, "<row><c t=\"inlineStr\"><is>" + pieces + "</is></c></row>").bytes()));
    assertEquals(
        TOO_LARGE,
        refusal(
            aSheet(HEADER, "<row><c><v>" + "<a/>abcdefghij".repeat(110_000) + "</v></c></row>")
                .bytes()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-1", "2000000000", "9999999999", "geheim"})
  void sharedTextThatIsNotThereIsADamagedFile(String number) {
    var file = aSheet(row("<c t=\"s\"><v>" + number + "</v></c>")).strings("<si><t>a</t></si>");

    assertEquals(DAMAGED, refusal(file.bytes()));
  }

  @Test
  void placesThatNoSheetHasAreADamagedFile() {
    assertEquals(DAMAGED, refusal(aSheet("<row r=\"geheim\"/>").bytes()));
    assertEquals(DAMAGED, refusal(aSheet("<row><c s=\"geheim\"><v>1</v></c></row>").bytes()));
    assertEquals(DAMAGED, refusal(aSheet("<row><c r=\"GEHEIM1\"><v>1</v></c></row>").bytes()));
  }

  @Test
  void rowsAndColumnsBeyondTheLimitsAreRefusedByRow() {
    assertEquals(
        "regel 1002: het bestand heeft meer dan 1.000 rijen",
        refusal(aSheet(HEADER, row(number("1")).repeat(1_001)).bytes()));
    assertEquals(
        "regel 2: de regel heeft meer dan 500 kolommen",
        refusal(aSheet(HEADER, "<row><c r=\"SG2\"><v>1</v></c></row>").bytes()));
    assertEquals(
        List.of("1"),
        read(aSheet(HEADER, "<row><c><v>1</v></c><c r=\"XFD2\" s=\"0\"/></row>").bytes()).get(1));
  }

  @Test
  void workbookWithoutRowsIsEmpty() {
    assertEquals("het bestand is leeg", refusal(aWorkbook().bytes()));
    assertEquals("het bestand is leeg", refusal(aSheet("<row/>", row(text(" "))).bytes()));
  }

  @Test
  void fileOverTheLimitIsRefused() {
    var large = Arrays.copyOf(aSheet(HEADER).bytes(), (16 << 20) + 1);

    assertEquals("het bestand is groter dan 16.777.216 bytes", refusal(large));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "_rels/.rels|<a",
        "_rels/.rels|<Relationships><Relationship/></Relationships>",
        "_rels/.rels|<Relationships/>",
        "xl/workbook.xml|geheim",
        "xl/_rels/workbook.xml.rels|<geheim></x>",
        "xl/worksheets/sheet1.xml|<worksheet><sheetData><row><c><v>geheim</v></row>"
      })
  void partThatIsNotAsItShouldBeIsADamagedFile(String part, String content) {
    assertEquals(DAMAGED, refusal(aSheet(HEADER).part(part, content).bytes()));
  }

  @Test
  void sheetThatIsMissingIsADamagedFile() {
    var file = aSheet(HEADER).relate("s1", "worksheet", "nergens.xml").bytes();

    assertEquals(DAMAGED, refusal(file));
  }

  @Test
  void fileThatWasCutOffAnywhereIsRefused() {
    byte[] whole = aSheet(HEADER, row(number("1"))).bytes();

    for (int length = 4; length < whole.length; length++) {
      assertEquals(CUT_OFF, refusal(Arrays.copyOf(whole, length)), "after " + length);
    }
  }

  /** A byte that changed is a refusal or does not matter; it is never another failure. */
  @Test
  void fileWithAWrongByteAnywhereIsRefusedOrRead() {
    byte[] whole = aSheet(HEADER, row(number("1"))).bytes();
    var asItWas = read(whole);
    int refused = 0;
    for (int place = 4; place < whole.length; place++) {
      for (int change : new int[] {1, 0x80, 0xff}) {
        byte[] changed = whole.clone();
        changed[place] ^= (byte) change;
        try {
          assertEquals(asItWas, read(changed), "changed at " + place);
        } catch (CsvException e) {
          refused++;
        }
      }
    }
    assertTrue(refused > whole.length, "refused " + refused);
  }

  @Test
  void zipWithAPasswordIsToldAsOne() {
    byte[] file = aSheet(HEADER).bytes();
    int directory = indexOf(file, "PK\1\2");
    file[directory + 8] |= 1;

    assertTrue(refusal(file).startsWith("het bestand is met een wachtwoord beveiligd;"));
  }

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage, het bestand is met een wachtwoord beveiligd",
    "Workbook, dit is een oud Excelbestand (XLS); sla het in Excel op als XLSX of CSV",
    "Book, dit is een oud Excelbestand (XLS); sla het in Excel op als XLSX of CSV",
    "WordDocument, dit is een Word-document; maak de lijst opnieuw als XLSX of CSV"
  })
  void olderKindsAreToldByWhatIsInThem(String stream, String beginning) {
    var file =
        "\u00d0\u00cf\u0011\u00e0geheim"
            + "\0".repeat(100_000)
            + String.join("\0", stream.split(""));

    var told = refusal(file.getBytes(ISO_8859_1));
    assertTrue(told.startsWith(beginning), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mimetype|application/vnd.oasis.opendocument.spreadsheet|dit is een LibreOffice-rekenblad"
            + " (ODS); sla het in LibreOffice op als XLSX of CSV (Bestand > Opslaan als)",
        "mimetype|application/vnd.oasis.opendocument.text|dit is een LibreOffice-document;"
            + " maak de lijst opnieuw als XLSX of CSV",
        "xl/workbook.bin|x|dit is een binair Excelbestand; sla het in Excel op als XLSX of CSV"
            + " (Bestand > Opslaan als)",
        "Index/Document.iwa|x|dit is een Numbers-bestand; sla het in Numbers op als XLSX of CSV"
            + " (Archief > Exporteer naar)",
        "word/document.xml|x|dit is een Word-document; maak de lijst opnieuw als XLSX of CSV",
        "leden.csv|geheim|dit is een zip-bestand; pak het eerst uit en bied het bestand aan dat"
            + " erin zit"
      })
  void otherFilesInAZipAreToldByWhatTheyAre(String part, String content, String reason) {
    assertEquals(reason, refusal(zip(Map.of(part, content.getBytes(UTF_8)))));
  }
}
