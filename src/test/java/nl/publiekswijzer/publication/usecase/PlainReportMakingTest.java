// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.ArchivalSettingsFixtures;
import nl.publiekswijzer.publication.PlainReport;
import nl.publiekswijzer.publication.PlainReport.Column;
import nl.publiekswijzer.publication.PlainReport.Section;
import nl.publiekswijzer.publication.PlainReport.Table;
import nl.publiekswijzer.publication.PlainReportFixtures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PlainReportMakingTest {
  private static final ArchivalCheck CHECK = new ArchivalCheck();
  private final PlainReportMaking making =
      new PlainReportMaking(CHECK, ArchivalSettingsFixtures.usual());

  @AfterAll
  static void close() {
    CHECK.close();
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    var pages = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  @Test
  void reportOfEveryShapeKeepsTheStandardAndSaysSo() {
    var made = making.make(PlainReportFixtures.everything());

    assertTrue(
        new String(made.conformance(), StandardCharsets.UTF_8).contains("isCompliant=\"true\""));
    assertArrayEquals(made.pdf(), making.make(PlainReportFixtures.everything()).pdf());
  }

  @Test
  void headOfATableReturnsOnEveryPageThatItGoesOnOn() throws IOException {
    var table = PlainReportFixtures.numbers(60);
    var made =
        making.make(
            PlainReportFixtures.aPlainReport(
                new Section("Aantallen", List.of(), List.of(), table)));

    var pages = pages(made.pdf());
    assertEquals(pages.size(), made.pages());
    assertEquals(
        IntStream.range(0, pages.size()).mapToObj(i -> true).toList(),
        pages.stream().map(p -> p.contains("Bezoekers in het afgelopen jaar")).toList());
    assertEquals(2, pages.size());
    assertTrue(pages.get(1).contains("Bibliotheek 60"));
  }

  @Test
  void reportMayBeTextAlone() throws IOException {
    var made =
        making.make(PlainReportFixtures.aPlainReport(new Section("Kop", List.of("Een zin."))));

    assertEquals(1, made.pages());
    assertTrue(pages(made.pdf()).get(0).contains("Een zin."));
  }

  @Test
  void letterThatCannotBePrintedIsAQuestionMark() throws IOException {
    var made =
        making.make(PlainReportFixtures.aPlainReport(new Section("Kop", List.of("Aan 漢字."))));

    assertTrue(pages(made.pdf()).get(0).contains("Aan ??."));
  }

  @Test
  void reportMayHaveATitleAlone() {
    assertEquals(1, making.make(PlainReportFixtures.aPlainReport()).pages());
  }

  @Test
  void rowsMustFitTheColumns() {
    var columns = List.of(new Column("Naam", false), new Column("Aantal", true));

    assertThrows(
        IllegalArgumentException.class,
        () -> new PlainReport.Table("Tabel", columns, List.of(List.of("een")), ""));
    assertThrows(
        IllegalArgumentException.class, () -> new Table("Tabel", List.of(), List.of(), ""));
  }
}
