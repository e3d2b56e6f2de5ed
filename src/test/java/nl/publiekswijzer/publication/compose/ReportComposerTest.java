// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.IMPRINT;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.dominated;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.pooled;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.ChangeLine;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Report;
import nl.publiekswijzer.publication.ReportPiece.Drawing;
import nl.publiekswijzer.publication.ReportPiece.Finding;
import nl.publiekswijzer.publication.ReportPiece.Text;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ReportTable.Cell;
import nl.publiekswijzer.publication.ReportTable.Row;
import org.junit.jupiter.api.Test;

class ReportComposerTest {
  private static final Comparison.Previous BEFORE =
      new Comparison.Previous("PW-1", "Vorige editie", LocalDate.of(2023, 1, 1), 1);

  @Test
  void reportTellsThePartsOfTheDocument() {
    assertEquals(
        List.of(
            "samenvatting",
            "waar",
            "ontbreekt",
            "doen",
            "bevindingen",
            "werkgebied",
            "positie",
            "opvallen",
            "subsegmenten",
            "leden",
            "kwadranten",
            "kansen",
            "ledensubsegmenten",
            "ledenbestand",
            "leeswijzer",
            "verantwoording"),
        names(report(workedExample().build(), "")));
  }

  @Test
  void tableHoldsTheNumbersThatTheDocumentPrints() {
    var section = section(report(workedExample().build(), ""), "werkgebied");
    var table = section.tables().get(0);

    assertEquals(
        List.of("B Drukke gezinnen", "2", "500", "25,0", "40,0", "63", ""),
        table.rows().get(1).cells().stream().map(Cell::text).toList());
    assertEquals("B", table.rows().get(1).segment());
    assertTrue(table.rows().get(3).total());
  }

  @Test
  void chosenSegmentIsMarkedInTheChartsAndToldByItself() {
    var report = report(workedExample().build(), "B");

    assertEquals("B", report.chosen());
    assertEquals("B Drukke gezinnen", report.segment().chapter());
    assertEquals("Drukke gezinnen: hier minder vaak dan landelijk", report.segment().title());
    assertTrue(
        drawing(report, "leden").figure().alternative().contains("→ B Drukke gezinnen"),
        drawing(report, "leden").figure().alternative());
    assertTrue(drawing(report, "positie").figure().alternative().contains("segment B"));
  }

  @Test
  void unknownSegmentIsNotFollowed() {
    var report = report(workedExample().build(), "Z9");

    assertEquals("", report.chosen());
    assertNull(report.segment());
  }

  @Test
  void everySpotOfTheDiagramSaysItsNumbers() {
    var spots = drawing(report(workedExample().build(), ""), "positie").spots();

    assertEquals(List.of("A1", "B1", "C1"), spots.stream().map(s -> s.code()).toList());
    assertTrue(spots.get(0).words().startsWith("A1 Starters in de stad, 1.200 huishoudens ("));
  }

  @Test
  void whatMayNotBeToldIsNotInTheReport() {
    for (PublishedFigures figures : List.of(dominated().build(), pooled().build())) {
      var rows = report(figures, "").sections().stream().flatMap(ReportComposerTest::rows);
      assertFalse(
          rows.flatMap(row -> row.cells().stream())
              .anyMatch(c -> c.text().equals("15") && figures.equals(dominated().build())));
    }
    var members = report(workedExample().onlyMembers().build(), "");
    assertFalse(names(members).contains("werkgebied"));
    assertTrue(names(report(workedExample().onlyArea().build(), "")).contains("werkgebied"));
  }

  @Test
  void chanceIsNotCalledADifference() {
    var changes = changes(line("A", false));

    assertEquals(
        List.of(
            "Vergeleken met Vorige editie is bij geen enkel segment de dekkingsgraad zo veranderd"
                + " dat we er zeker over zijn."),
        sentences(changes));
  }

  @Test
  void certainChangesAreAllToldTheLargestFirst() {
    var sentences = sentences(changes(line("A", true), line("B", false), line("C", true)));

    assertEquals(2, sentences.size());
    assertTrue(sentences.get(0).startsWith("De dekkingsgraad van „"), sentences.get(0));
  }

  @Test
  void incomparablePublicationsAreNotComparedButTheReasonIsTold() {
    var comparison = new Comparison(BEFORE, Comparison.Obstacle.WORK_AREA, null, List.of());

    var changes = composer(workedExample().build().with(comparison), "").changes();

    assertEquals(1, changes.pieces().size());
    assertTrue(((Text) changes.pieces().get(0)).text().contains("ander werkgebied"));
  }

  private static ReportSection changes(ChangeLine... lines) {
    var comparison = new Comparison(BEFORE, null, line("", false), List.of(lines));
    return composer(workedExample().build().with(comparison), "").changes();
  }

  private static ChangeLine line(String code, boolean certain) {
    return new ChangeLine(
        code,
        500L,
        500L,
        BigDecimal.ZERO.setScale(1),
        100L,
        150L,
        new BigDecimal("20.0"),
        new BigDecimal("30.0"),
        0L,
        50L,
        certain);
  }

  private static List<String> sentences(ReportSection section) {
    return section.pieces().stream()
        .filter(Finding.class::isInstance)
        .map(piece -> ((Finding) piece).text())
        .toList();
  }

  private static Stream<Row> rows(ReportSection section) {
    return section.pieces().stream()
        .filter(Drawing.class::isInstance)
        .map(piece -> ((Drawing) piece).table())
        .filter(table -> table != null)
        .flatMap(table -> table.rows().stream());
  }

  private static ReportSection section(Report report, String name) {
    return report.sections().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private static Drawing drawing(Report report, String section) {
    return report.sections().stream()
        .filter(s -> s.name().equals(section))
        .flatMap(s -> s.pieces().stream())
        .filter(Drawing.class::isInstance)
        .map(Drawing.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Report report) {
    return report.sections().stream().map(ReportSection::name).toList();
  }

  private static Report report(PublishedFigures figures, String chosen) {
    return composer(figures, chosen).report();
  }

  private static ReportComposer composer(PublishedFigures figures, String chosen) {
    return new ReportComposer(figures, Backdrop.NONE, IMPRINT, chosen);
  }
}
