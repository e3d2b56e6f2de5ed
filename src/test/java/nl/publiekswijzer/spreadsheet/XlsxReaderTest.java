// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.aSheet;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.aWorkbook;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.number;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.open;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.read;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.row;
import static nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.TablePlace;
import nl.publiekswijzer.spreadsheet.SpreadsheetFixtures.HandMade;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReaderTest {
  private static final String HEADER = row(text("postcode"), text("nr"));

  /** A workbook as a program for spreadsheets writes it. */
  private static byte[] written(Consumer<Worksheet> content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      content.accept(workbook.newWorksheet("Leden"));
    }
    return bytes.toByteArray();
  }

  /** Text of the one cell under the second column. */
  private static String cell(String xml, HandMade workbook) {
    var file = workbook.sheet("Leden", HEADER + row(text("x"), xml)).bytes();
    return read(file).get(1).get(1);
  }

  private static String cell(String xml) {
    return cell(xml, aWorkbook());
  }

  @Test
  void textsNumbersAndDatesOfASpreadsheetAreRead() throws IOException {
    var file =
        written(
            sheet -> {
              List<String> names = List.of("postcode", "nr", "toev", "datum", "tijd", "ja");
              for (int column = 0; column < names.size(); column++) {
                sheet.value(0, column, names.get(column));
              }
              sheet.value(1, 0, "1234 AB");
              sheet.value(1, 1, 17);
              sheet.inlineString(1, 2, "A & <B> é");
              sheet.value(1, 3, LocalDate.of(2025, 12, 6));
              sheet.style(1, 3).format("dd-mm-yyyy").set();
              sheet.value(1, 4, LocalDateTime.of(2025, 12, 6, 10, 30));
              sheet.style(1, 4).format("d-m-yyyy h:mm").set();
              sheet.value(1, 5, true);
            });

    assertEquals(
        List.of(
            List.of("postcode", "nr", "toev", "datum", "tijd", "ja"),
            List.of("1234 AB", "17", "A & <B> é", "2025-12-06", "2025-12-06T10:30", "WAAR")),
        read(file));
  }

  @Test
  void titlesThatAreMergedAndRowsThatAreHiddenDoNotMatter() throws IOException {
    var file =
        written(
            sheet -> {
              sheet.value(0, 0, "Ledenlijst per 31 december");
              sheet.range(0, 0, 0, 5).merge();
              sheet.value(2, 0, "postcode");
              sheet.value(3, 0, "1234AB");
              sheet.value(4, 0, "1234AC");
              sheet.hideRow(4);
              sheet.value(7, 0, "1234AD");
            });

    assertEquals(
        List.of(List.of("postcode"), List.of("1234AB"), List.of("1234AC"), List.of("1234AD")),
        read(file));
    try (var reader = open(file)) {
      assertEquals(new TablePlace(1, Optional.of("Leden"), List.of()), reader.place());
      while (reader.next()) {
        assertTrue(reader.lineNumber() <= 8);
      }
      assertEquals(8, reader.lineNumber());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "17, 17",
    "17.0, 17",
    "017, 17",
    "1.7E1, 17",
    "1.7E+1, 17",
    "123456789012, 123456789012",
    "1.23456789012E11, 123456789012",
    "1234567890123456789, 1234567890123456789",
    "5.0999999999999996, 5.1",
    "0.1, 0.1",
    "1E-3, 0.001",
    "-5, -5",
    "0.0, 0",
    "-0, 0",
    "NaN, NaN",
    "1E999999999, 1E999999999"
  })
  void numberIsReadAsPeopleSeeIt(String raw, String seen) {
    assertEquals(seen, cell(number(raw)));
  }

  @ParameterizedTest
  @CsvSource({
    "14, 45997, 2025-12-06",
    "22, 45997.4375, 2025-12-06T10:30",
    "20, 0.25, 06:00",
    "47, 0.000694444, 00:01",
    "164, 45997, 2025-12-06",
    "165, 45997, 2025-12-06",
    "166, 45997, 45997",
    "167, 45997, 45997",
    "0, 45997, 45997",
    "2, 45997.5, 45997.5",
    "14, 1, 1900-01-01",
    "14, 59, 1900-02-28",
    "14, 61, 1900-03-01",
    "14, -1, -1",
    "14, 99999999, 99999999",
    "14, 2958465, 9999-12-31",
    "14, x, x"
  })
  void numberThatLooksLikeADateIsReadAsOne(int format, String raw, String seen) {
    var styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"d/mmm\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"[$-413]d&quot; dag &quot;mmm;@\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"[Red]0.00&quot; dagen&quot;\"/>"
            + "<numFmt numFmtId=\"167\" formatCode=\"0\\d\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf/><xf numFmtId=\""
            + format
            + "\"/></cellXfs>";

    assertEquals(seen, cell("<c s=\"1\"><v>" + raw + "</v></c>", aWorkbook().styles(styles)));
  }

  @Test
  void daysMayBeCountedFrom1904() {
    var styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    var workbook = aWorkbook().styles(styles).properties("date1904=\"1\"");

    assertEquals("2025-12-06", cell("<c s=\"0\"><v>44535</v></c>", workbook));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<c t=\"b\"><v>1</v></c>|WAAR",
        "<c t=\"b\"><v>0</v></c>|ONWAAR",
        "<c t=\"e\"><v>#N/A</v></c>|#N/A",
        "<c t=\"d\"><v>2025-12-06T00:00:00</v></c>|2025-12-06",
        "<c t=\"d\"><v>2025-12-06T10:30:00</v></c>|2025-12-06T10:30:00",
        "<c t=\"str\"><f>A1</f><v>ab</v></c>|ab",
        "<c><f>1+16</f><v>17</v></c>|17",
        "<c><f>1+16</f></c>|#FORMULE",
        "<c><f>1+16</f><v></v></c>|#FORMULE",
        "<c t=\"inlineStr\"><is><r><t>1</t></r><r><rPr/><t>7</t></r></is></c>|17",
        "<c t=\"inlineStr\"><is><t>17</t><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>|17",
        "<c t=\"inlineStr\"><is><t>&#65;&amp;B</t></is></c>|A&B",
        "<c t=\"inlineStr\"><is><t>_x0031_7_x005F_x_x000_</t></is></c>|17_x_x000_",
        "<c t=\"s\"><v>0</v></c>|één",
        "<c t=\"s\"><v>2</v></c>|007",
        "<c><extLst><v>3</v></extLst><v>17</v></c>|17"
      })
  void everyKindOfCellIsRead(String xml, String seen) {
    var strings = "<si><t>één</t></si><si/><si><r><t>00</t></r><r><t>7</t></r></si>";

    assertEquals(seen, cell(xml, aWorkbook().strings(strings)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c/>",
        "<c s=\"0\"/>",
        "<c t=\"s\"/>",
        "<c t=\"s\"><v>1</v></c>",
        "<c><v/></c>",
        "<c t=\"str\"><f>A1</f><v></v></c>",
        "<c t=\"inlineStr\"><is/></c>"
      })
  void cellWithoutValueIsEmpty(String xml) {
    var file =
        aWorkbook()
            .strings("<si><t>a</t></si><si/>")
            .sheet("Leden", HEADER + row(text("x"), xml, number("5")))
            .bytes();

    assertEquals(List.of("x", "", "5"), read(file).get(1));
  }

  @Test
  void cellsStandWhereTheyAreSaidToStand() {
    var file =
        aSheet(
                HEADER,
                "<row r=\"5\"><c r=\"B5\"><v>1</v></c><c><v>2</v></c><c r=\"AA5\"><v>3</v></c></row>",
                "<row><c><v>4</v></c></row>")
            .bytes();

    try (var reader = open(file)) {
      assertTrue(reader.next());
      assertEquals(27, reader.columns());
      assertEquals(
          List.of("", "1", "2", "", "3"),
          List.of(0, 1, 2, 3, 26).stream().map(reader::field).toList());
      assertEquals(5, reader.lineNumber());
      assertTrue(reader.next());
      assertEquals(List.of("4", ""), List.of(reader.field(0), reader.field(1)));
      assertEquals(6, reader.lineNumber());
      assertEquals("", reader.field(100));
      assertThrows(IndexOutOfBoundsException.class, () -> reader.field(-1));
      assertFalse(reader.next());
    }
  }

  @Test
  void rowsInWhichNothingShowsAreNoRows() {
    var blanks = "<row/>" + row(text(" "), text("\u00a0"), "<c/>") + row("<c s=\"1\"/>");

    assertEquals(
        List.of(List.of("postcode", "nr"), List.of("1234AB")),
        read(aSheet(blanks, HEADER, blanks, row(text("1234AB")), blanks).bytes()));
  }

  @Test
  void firstSheetWithAHeaderIsReadAndTheOthersAreTold() {
    var workbook =
        aWorkbook()
            .sheet("Toelichting", row(text("Lees dit eerst")))
            .sheet("Leeg", "")
            .sheet("Leden 2025", row(text("titel")) + HEADER + row(text("1234AB"), number("1")))
            .sheet("Leden 2024", HEADER);
    try (var reader = open(workbook.bytes())) {
      assertEquals(
          new TablePlace(
              1, Optional.of("Leden 2025"), List.of("Toelichting", "Leeg", "Leden 2024")),
          reader.place());
      assertEquals(List.of(List.of("postcode", "nr"), List.of("1234AB", "1")), read(reader));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Leden", "leden", " Leden "})
  void sheetIsReadThatIsAskedFor(String name) {
    var file = aWorkbook().sheet("Eerst", HEADER).sheet("Leden", HEADER + row(number("5"))).bytes();
    try (var reader = open(file, Optional.of(name))) {
      assertEquals(Optional.of("Leden"), reader.place().sheet());
      assertTrue(reader.next());
    }
  }

  @Test
  void sheetThatIsNotThereIsRefusedWithThoseThatAre() {
    var file = aWorkbook().sheet("Eerst", HEADER).sheet("Leden", HEADER).bytes();

    var refusal = assertThrows(CsvException.class, () -> open(file, Optional.of("Anders")));
    assertEquals("Dit werkblad staat niet in het bestand; wel: Eerst, Leden.", refusal.sentence());
  }

  @Test
  void firstRowIsTheHeaderWhereNoSheetHasOne() {
    var file = aWorkbook().sheet("Leeg", "").sheet("Blad1", row(text("a")) + row(text("b")));
    try (var reader = open(file.bytes())) {
      assertEquals(List.of("a"), reader.header());
      assertEquals(new TablePlace(0, Optional.of("Blad1"), List.of("Leeg")), reader.place());
      assertTrue(reader.next());
    }
  }

  @Test
  void headerMayBeTheTwentiethRowAndNoLater() {
    var titles = row(text("titel")).repeat(19);
    try (var reader = open(aSheet(titles, HEADER).bytes())) {
      assertEquals(19, reader.place().titleLines());
    }
    try (var reader = open(aSheet(titles, row(text("titel")), HEADER).bytes())) {
      assertEquals(List.of("titel"), reader.header());
    }
  }

  /** As newer programs may write it: other namespaces, other places, sheets that are charts. */
  @Test
  void partsAreFoundByTheirRelationsAlone() {
    var file =
        aWorkbook()
            .relate("c1", "chartsheet", "chartsheets/sheet1.xml")
            .sheet("Leden", "")
            .relate("s1", "worksheet", "../elders/./Blad.xml")
            .part(
                "Elders\\blad.xml",
                "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
                    + "<x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData>"
                    + "</x:worksheet>")
            .bytes();

    assertEquals(List.of(List.of("7")), read(file));
  }

  @Test
  void partsMayBeginWithAByteOrderMark() {
    var part = "\uFEFF<?xml version=\"1.0\"?><sst><si><t>één</t></si></sst>";
    var file =
        aSheet(HEADER, row("<c t=\"s\"><v>0</v></c>"))
            .strings("")
            .part("xl/sharedStrings.xml", part)
            .bytes();

    assertEquals(List.of("één"), read(file).get(1));
  }

  @Test
  void textsAndLooksMayBeNamedAndLeftOut() {
    var file =
        aSheet(HEADER, row(text("1234AB"), "<c s=\"1\"><v>45997</v></c>"))
            .relate("strings", "sharedStrings", "sharedStrings.xml")
            .relate("styles", "styles", "styles.xml")
            .bytes();

    assertEquals(List.of("1234AB", "45997"), read(file).get(1));
  }

  @Test
  void manySignsThatAreWrittenAsReferencesAreRead() {
    var file = aSheet(HEADER, row(text("&amp;&#233;".repeat(20_000)))).bytes();

    assertEquals("&é".repeat(20_000), read(file).get(1).get(0));
  }
}
