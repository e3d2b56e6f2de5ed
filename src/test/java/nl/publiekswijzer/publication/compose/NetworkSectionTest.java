// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.IMPRINT;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.NetworkFacts;
import nl.publiekswijzer.publication.NetworkFacts.Offer;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.ReportTable.Cell;
import org.junit.jupiter.api.Test;

class NetworkSectionTest {
  private static Optional<ReportSection> of(PublishedFigures figures) {
    return new NetworkSection(new Content(figures, Backdrop.NONE, IMPRINT)).section();
  }

  private static String title(List<Offer> offers) {
    var facts = new NetworkFacts(offers, List.of(), null);
    return of(workedExample().build().with(facts)).orElseThrow().title();
  }

  private static List<String> rows(ReportTable table) {
    return table.rows().stream()
        .map(row -> String.join("; ", row.cells().stream().map(Cell::text).toList()))
        .toList();
  }

  @Test
  void thereIsNoneWhereNothingIsKnown() {
    assertEquals(Optional.empty(), of(workedExample().build()));
  }

  @Test
  void tellsOffersResearchAndStatistics() {
    var figures = WholeFigures.withNetwork(workedExample().build());
    var section = of(figures).orElseThrow();

    assertEquals("Voor " + figures.name("B") + " is nog geen aanbod ingevuld", section.title());
    assertEquals(
        List.of(
            "A " + figures.name("A") + "; BoekStart; Taalhuis",
            "B " + figures.name("B") + "; niets; Debatavond"),
        rows(section.tables().get(0)));
    assertEquals(
        List.of(
            "Proefdam; 1.200; 300; 900; 25,0",
            "Proefdorp; verborgen; verborgen; verborgen; verborgen"),
        rows(section.tables().get(1)));
    assertTrue(
        section
            .pieces()
            .contains(
                new ReportPiece.Term(
                    "A " + figures.name("A"),
                    "Gezinnen komen voor rust. 42,5 % (± 4,8) (Wie komt er, 2025, n = 420)")),
        section.pieces()::toString);
    assertTrue(section.note().contains("tel of deel de cijfers niet met elkaar"), section.note());
  }

  @Test
  void titleSaysWhetherSomethingIsMissing() {
    var all = List.of(new Offer("A", List.of("BoekStart"), List.of()));
    assertEquals(
        "Voor elk segment waarvoor het netwerk iets maakte, is aanbod ingevuld", title(all));
  }

  @Test
  void itStandsInThePdf() {
    var figures = WholeFigures.withNetwork(workedExample().build());
    assertTrue(text(figures).contains("BoekStart"));
    assertTrue(!text(workedExample().build()).contains("BoekStart"));
  }

  private static String text(PublishedFigures figures) {
    var content = new Content(figures, Backdrop.NONE, IMPRINT);
    return new ReportChapters(content)
        .all().stream().map(NetworkSectionTest::words).reduce("", String::concat);
  }

  private static String words(Chapter chapter) {
    return ((Drawn) chapter)
        .sheets().stream()
            .flatMap(sheet -> sheet.marks().stream())
            .filter(mark -> mark instanceof Mark.Text)
            .map(mark -> ((Mark.Text) mark).text() + " ")
            .reduce("", String::concat);
  }
}
