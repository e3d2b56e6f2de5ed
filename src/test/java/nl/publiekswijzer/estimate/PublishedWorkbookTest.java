// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.publiekswijzer.csv.CsvException;
import nl.publiekswijzer.csv.CsvLimits;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * "Kerncijfers per postcode" as the workbook of the CBS. The workbooks here are written by the test
 * with the title, the three rows of headings and the units of {@code PC4_2024_v1} and {@code
 * PC4_2023_v2}; the CBS leaves the cells of a group after its first empty, without merging them.
 */
class PublishedWorkbookTest {
  private static final List<String> TITLE_2024 =
      List.of(
          "Inwoner, huishouden en woninggegevens voor numeriek deel van de postcode, peildatum 1"
              + " januari 2024",
          "Definitieve gegevens, versie 1",
          "Datum: 14 mei 2025",
          "Betekenis -99 997 =  '0 - 4 / geheim'");
  private static final List<String> TITLE_2023 =
      List.of(
          "Inwoner, huishouden en woninggegevens voor numeriek deel van de postcode, peildatum 1"
              + " januari 2023",
          "Gegevens over geboorten, energie en inkomen betreffen het gehele jaar 2023",
          "Definitieve gegevens, versie 2",
          "Datum: 14 mei 2025",
          "Betekenis -99 997 =  '0 - 4 / geheim'");

  /** Group, heading, lowest heading, unit, and the figure of the area. */
  private static final List<String[]> COLUMNS =
      List.of(
          column("", "", "Postcode-4", "Code", "7001"),
          column("Inwoners", "Totaal", "Totaal", "x1", "900"),
          column("", "Geslacht", "Man", "x1", "445"),
          column("", "", "Vrouw", "x1", "455"),
          column("", "Leeftijdklassen", "tot 15 jaar", "x1", "150"),
          column("", "", "15 tot 25 jaar", "x1", "100"),
          column("", "", "25 tot 45 jaar", "x1", "250"),
          column("", "", "45 tot 65 jaar", "x1", "240"),
          column("", "", "65 jaar en ouder", "x1", "160"),
          column("Huishouden", "Totaal", "Totaal", "x1", "405"),
          column("", "Samenstelling", "Eenpersoons", "x1", "130"),
          column("", "", "Meerpersoons \nzonder kinderen", "x1", "140"),
          column("", "", "Eenouder", "x1", "25"),
          column("", "", "Tweeouder", "x1", "110"),
          column("", "Grootte", "Huishoudgrootte", "x1", "2.2"),
          column("Woning", "Totaal", "Totaal", "x1", "400"),
          column("", "Eigendom", "Koopwoning", "%", "70"),
          column("", "", "Huurwoning", "%", "30"),
          column("Dichtheid", "Omgevingsadressendichtheid", "", "adressen/km2", "800"),
          column("", "Stedelijkheid", "", "categorie", "4"));

  private static String[] column(String... cells) {
    return cells;
  }

  private interface Writing {
    void write(Worksheet sheet);
  }

  private static byte[] workbook(String sheetName, Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      writing.write(workbook.newWorksheet(sheetName));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, List<String> title, List<String[]> columns) {
    for (int line = 0; line < title.size(); line++) {
      sheet.value(line, 0, title.get(line));
    }
    int first = title.size() + 1;
    for (int column = 0; column < columns.size(); column++) {
      String[] cells = columns.get(column);
      for (int level = 0; level < cells.length; level++) {
        if (column > 0 && level == 4) {
          sheet.value(first + level, column, Double.valueOf(cells[level]));
        } else if (!cells[level].isEmpty()) {
          sheet.value(first + level, column, cells[level]);
        }
      }
    }
  }

  private static byte[] workbook(String sheet, List<String> title, List<String[]> columns) {
    return workbook(sheet, s -> write(s, title, columns));
  }

  private static PublishedPostcodes read(byte[] file) {
    var limits = new CsvLimits(1 << 20, 1000);
    try (var reader = PublishedCountsReader.open(new ByteArrayInputStream(file), limits)) {
      return reader.read();
    }
  }

  /** The first version has no property values. */
  private static PublishedCounts withoutValue(String postcode) {
    var area = PublishedCountsReaderTest.anArea(postcode);
    return new PublishedCounts(
        area.postcode(),
        area.inhabitants(),
        area.bands(),
        area.households(),
        area.types(),
        area.owners(),
        OptionalDouble.empty(),
        area.urbanity(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  private static List<String[]> withValue() {
    var columns = new ArrayList<>(COLUMNS);
    columns.add(18, column("", "Waarde", "WOZ-waarde\nwoning", "x 1 000 Euro", "310"));
    return columns;
  }

  @Test
  void threeRowsOfHeadingsAreReadAsOne() {
    assertEquals(
        new PublishedPostcodes(
            List.of(withoutValue("7001")), OptionalInt.of(2024), Optional.of("v1")),
        read(workbook("PC4_2024_v1", TITLE_2024, COLUMNS)));
  }

  @Test
  void aSecondVersionHasALineMoreAboveAndAColumnMore() {
    assertEquals(
        new PublishedPostcodes(
            List.of(PublishedCountsReaderTest.anArea("7001")),
            OptionalInt.of(2023),
            Optional.of("v2")),
        read(workbook("PC4_2023_v2", TITLE_2023, withValue())));
  }

  /** As the CBS heads them in a second version of 2023. */
  @Test
  void birthsAreHeadedByTheirYearAndBenefitsByTheirKinds() {
    var columns = withValue();
    columns.add(9, column("", "Geboorten", "gedurende \r\n2023", "x1", "10"));
    columns.add(
        20,
        column(
            "Sociale Zekerheid",
            "Totaal uitkeringen",
            "Personen met WW, Bijstand en/of AO uitkering\r\nBeneden AOW-leeftijd",
            "x1",
            "35"));
    var area = read(workbook("PC4_2023_v2", TITLE_2023, columns)).areas().get(0);

    assertEquals(OptionalInt.of(10), area.births());
    assertEquals(OptionalInt.of(35), area.benefits());
    assertEquals(OptionalDouble.of(310), area.propertyValue());
    assertEquals(OptionalInt.of(405), area.households());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Blad1", "postcodes"})
  void whereTheSheetDoesNotTheTitleTellsTheYear(String sheet) {
    var file = read(workbook(sheet, TITLE_2023, COLUMNS));

    assertEquals(OptionalInt.of(2023), file.year());
    assertEquals(Optional.of("v2"), file.version());
  }

  @Test
  void theLastVersionIsNamedSo() {
    assertEquals(Optional.of("vol"), read(workbook("pc4_2021_vol", TITLE_2024, COLUMNS)).version());
  }

  @Test
  void headingsMayBeMerged() {
    byte[] file =
        workbook(
            "PC4_2024_v1",
            sheet -> {
              write(sheet, TITLE_2024, COLUMNS);
              sheet.range(5, 1, 5, 8).merge();
              sheet.range(5, 9, 5, 14).merge();
              sheet.range(6, 4, 6, 8).merge();
            });
    assertEquals(List.of(withoutValue("7001")), read(file).areas());
  }

  @Test
  void postcodesOfSixCharactersStandThereAlike() {
    var columns = new ArrayList<>(COLUMNS);
    columns.set(0, column("", "", "Postcode-6", "Code", "7001AB"));

    var areas = new ArrayList<PublishedCounts>();
    var file = new ByteArrayInputStream(workbook("PC6_2024_v1", TITLE_2024, columns));
    try (var reader = PublishedCountsReader.openFull(file, new CsvLimits(1 << 20, 1000))) {
      reader.forEach(areas::add);
      assertEquals(OptionalInt.of(2024), reader.year());
    }
    assertEquals(List.of(withoutValue("7001AB")), areas);
  }

  @Test
  void shortNamesInOneRowAreReadToo() {
    var names = Map.of(0, "PC4", 1, "INWONER", 2, "INW_014", 3, "INW_1524", 4, "INW_2544");
    var more = Map.of(5, "INW_4564", 6, "INW_65PL", 7, "AANTAL_HH", 8, "STED");
    int[] figures = {7001, 900, 150, 100, 250, 240, 160, -99997, 4};
    byte[] file =
        workbook(
            "PC4_2020_v1",
            sheet -> {
              names.forEach((column, name) -> sheet.value(0, column, name));
              more.forEach((column, name) -> sheet.value(0, column, name));
              for (int column = 0; column < figures.length; column++) {
                sheet.value(1, column, figures[column]);
              }
            });
    var postcodes = read(file);

    assertEquals(OptionalInt.of(2020), postcodes.year());
    assertEquals("7001", postcodes.areas().get(0).postcode());
    assertEquals(OptionalInt.empty(), postcodes.areas().get(0).households());
    assertEquals(OptionalInt.of(4), postcodes.areas().get(0).urbanity());
  }

  @Test
  void headingsWithoutAPostcodeAreRefused() {
    var columns = new ArrayList<>(COLUMNS);
    columns.set(0, column("", "", "Gemeente", "Code", "7001"));

    assertEquals(
        "de kolom met postcodes ontbreekt",
        assertThrows(CsvException.class, () -> read(workbook("PC4_2024_v1", TITLE_2024, columns)))
            .reason());
  }
}
