// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.IMPRINT;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.PublishedFigures;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FiguresWorkbookTest {
  private static final PublishedFigures FIGURES = workedExample().build();

  private static byte[] csv() {
    return FiguresCsv.of(FIGURES, Backdrop.NONE, IMPRINT);
  }

  private static byte[] json() {
    return FiguresJson.of(FIGURES, IMPRINT);
  }

  @Test
  void everyFigureOfTheListIsInATableOnce() {
    var figures = new ArrayList<FigureTable.Figure>();
    WorkbookTable.read(csv())
        .forEach(
            table ->
                table
                    .rows()
                    .forEach(
                        row ->
                            row.values()
                                .forEach(
                                    (measure, value) ->
                                        figures.add(
                                            new FigureTable.Figure(
                                                table.part(),
                                                row.code(),
                                                row.name(),
                                                measure,
                                                value instanceof FigureReason ? null : value,
                                                "",
                                                value instanceof FigureReason reason
                                                    ? reason
                                                    : null)))));

    assertEquals(
        FigureTable.of(new Content(FIGURES, Backdrop.NONE, IMPRINT)).stream()
            .map(FiguresWorkbookTest::plain)
            .toList(),
        figures.stream().map(FiguresWorkbookTest::plain).toList());
  }

  private static String plain(FigureTable.Figure figure) {
    return String.join(
        "|",
        figure.part(),
        figure.code(),
        figure.name(),
        figure.measure(),
        figure.value() == null ? figure.reason().word() : FigureTable.text(figure.value()),
        String.valueOf(figure.value() instanceof Number));
  }

  @Test
  void textThatLooksLikeAFormulaStaysAText() throws Exception {
    String csv =
        "onderdeel;code;naam;maat;waarde\r\n"
            + "\"leden.vestiging\";\"\";\"'=1+1\";\"leden\";12,5\r\n"
            + "\"leden.vestiging\";\"\";\"'=1+1\";\"leden\";7\r\n"
            + "\"leden.vestiging\";\"01\";\"Een \"\"mooie\"\"\";\"woord\";\"007\"\r\n";

    var file = FiguresWorkbook.of(csv.getBytes(StandardCharsets.UTF_8), json());
    String sheet = entries(file).get("xl/worksheets/sheet3.xml");

    assertFalse(sheet.contains("<f>"), sheet);
    assertEquals(
        List.of(
            List.of("code", "naam", "ledenhuishoudens", "leden", "woord"),
            List.of("", "=1+1", "12.5"),
            List.of("", "=1+1", "7"),
            List.of("01", "Een \"mooie\"", "007")),
        cells(file, 3));
  }

  @Test
  void whatIsNoListOfFiguresIsRefused() {
    byte[] broken = "onderdeel\r\nonzin\r\n".getBytes(StandardCharsets.UTF_8);

    assertThrows(IllegalArgumentException.class, () -> WorkbookTable.read(broken));
  }

  @Test
  void numbersAreNumbersUnderABoldHeadThatStays() throws Exception {
    var file = FiguresWorkbook.of(csv(), json());
    var sheets = sheets(file);
    int segments = sheets.indexOf("Werkgebied segment") + 1;

    assertEquals("Over deze cijfers", sheets.get(0));
    var drawn = xml(entries(file).get("xl/worksheets/sheet" + segments + ".xml"));
    assertEquals(
        "frozen", ((Element) drawn.getElementsByTagName("pane").item(0)).getAttribute("state"));
    assertEquals(1, drawn.getElementsByTagName("cols").getLength());
    assertTrue(
        cells(file, segments).stream()
            .anyMatch(row -> row.subList(0, 3).equals(List.of("B", "Drukke gezinnen", "500"))));
    assertEquals(new BigDecimal("25.0"), figure("werkgebied.segment", "B", "aandeel"));
  }

  private static Object figure(String part, String code, String measure) {
    return WorkbookTable.read(csv()).stream()
        .filter(table -> table.part().equals(part))
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow()
        .values()
        .get(measure);
  }

  @Test
  void firstSheetTellsWhatTheFiguresAre() throws Exception {
    var lines = cells(FiguresWorkbook.of(csv(), json()), 1);

    assertEquals(List.of("Bibliotheek", FIGURES.subject().library()), lines.get(0));
    assertTrue(lines.toString().contains("kleine, willekeurige afwijking"), lines.toString());
    assertTrue(lines.toString().contains(IMPRINT.number()), lines.toString());
  }

  @Test
  void secondSheetExplainsEveryColumnAndReason() throws Exception {
    var file = FiguresWorkbook.of(csv(), json());
    var lines = cells(file, 2);

    assertEquals("Uitleg", sheets(file).get(1));
    assertTrue(
        lines.contains(
            List.of(
                "werkgebied.segment",
                "aandeel",
                "%",
                "Aandeel van de huishoudens van het werkgebied, in procenten, met een decimaal")),
        lines.toString());
    for (String column :
        WorkbookTable.read(csv()).stream().flatMap(t -> t.measures().stream()).toList()) {
      assertTrue(lines.stream().anyMatch(line -> line.get(1).equals(column)), column);
    }
    for (FigureReason reason : FigureReason.values()) {
      assertTrue(
          lines.contains(List.of("reden", reason.word(), "", reason.meaning())), lines::toString);
    }
    assertTrue(lines.stream().anyMatch(line -> line.get(0).equals("licentie")));
    String explanation = new String(FigureExplanation.of(csv(), json()), StandardCharsets.UTF_8);
    assertEquals(lines.size(), explanation.lines().count());
  }

  @Test
  void numbersHaveAFormatAndReasonsStandInTheirPlace() throws Exception {
    var file = FiguresWorkbook.of(csv(), json());
    String styles = entries(file).get("xl/styles.xml");
    int segments = sheets(file).indexOf("Werkgebied segment") + 1;

    assertTrue(styles.contains("#,##0.0"), styles);
    assertTrue(styles.contains("\"#,##0\""), styles);
    assertEquals(
        List.of("B", "Drukke gezinnen", "500", "25.0", "40.0", "nietGevraagd", "63", "onder"),
        cells(file, segments).get(2).subList(0, 8));
  }

  @Test
  void aListAsItWasWrittenBeforeIsReadToo() {
    byte[] before =
        "onderdeel;code;naam;maat;waarde\r\n\"werkgebied.segment\";\"A\";\"Jong\";\"index\";63\r\n"
            .getBytes(StandardCharsets.UTF_8);

    var table = WorkbookTable.read(before).get(0);

    assertEquals(Map.of("index", new BigDecimal("63")), table.rows().get(0).values());
    assertEquals("huishoudens", table.measures().get(0));
  }

  @Test
  void sameFiguresGiveTheSameBytes() {
    byte[] first = FiguresWorkbook.of(csv(), json());

    assertArrayEquals(first, FiguresWorkbook.of(csv(), json()));
    assertTrue(entries(first).get("docProps/core.xml").contains(IMPRINT.created().toString()));
  }

  private static Map<String, String> entries(byte[] file) {
    var entries = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        entries.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    var nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<String> sheets(byte[] file) throws Exception {
    return elements(xml(entries(file).get("xl/workbook.xml")), "sheet").stream()
        .map(sheet -> sheet.getAttribute("name"))
        .toList();
  }

  /** The cells of a sheet row by row, texts and numbers alike. */
  private static List<List<String>> cells(byte[] file, int sheet) throws Exception {
    var shared =
        elements(xml(entries(file).get("xl/sharedStrings.xml")), "si").stream()
            .map(Element::getTextContent)
            .toList();
    return elements(xml(entries(file).get("xl/worksheets/sheet" + sheet + ".xml")), "row").stream()
        .map(
            row ->
                IntStream.range(0, row.getElementsByTagName("c").getLength())
                    .mapToObj(i -> (Element) row.getElementsByTagName("c").item(i))
                    .filter(cell -> cell.getElementsByTagName("v").getLength() > 0)
                    .map(cell -> text(cell, shared))
                    .toList())
        .toList();
  }

  private static String text(Element cell, List<String> shared) {
    String value = cell.getTextContent();
    return cell.getAttribute("t").equals("s") ? shared.get(Integer.parseInt(value)) : value;
  }
}
