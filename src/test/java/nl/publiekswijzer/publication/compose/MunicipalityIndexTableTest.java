// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.IMPRINT;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ReportTable.Cell;
import nl.publiekswijzer.publication.ReportTable.Column;
import nl.publiekswijzer.publication.ReportTable.Emphasis;
import org.junit.jupiter.api.Test;

class MunicipalityIndexTableTest {
  private static final ReportSection EMPTY =
      new ReportSection("werkgebied", "Het werkgebied", "", List.of(), "");

  private static MunicipalityIndexTable of(PublishedFigures figures) {
    return new MunicipalityIndexTable(new Content(figures, Backdrop.NONE, IMPRINT));
  }

  private static MunicipalityIndexTable three() {
    return of(WholeFigures.byMunicipality(workedExample().build()));
  }

  @Test
  void lettersOfSegmentsAreTheHeads() {
    assertEquals(
        List.of("Gemeente", "A", "B", "C"),
        three().table().orElseThrow().columns().stream().map(Column::head).toList());
  }

  @Test
  void highAndLowNumbersStandOutAndWordsSayWhatIsNotTold() {
    var rows = three().table().orElseThrow().rows();

    assertEquals(
        List.of(
            new Cell("Groot", null),
            new Cell("133", null, Emphasis.OVER),
            new Cell("90", null, Emphasis.UNDER),
            new Cell("onz.", null)),
        rows.get(0).cells());
    assertEquals(
        List.of("Klein klein onb. 100", "Eenzijdig > 90 % verb. verb."),
        rows.stream()
            .skip(1)
            .map(row -> String.join(" ", row.cells().stream().map(Cell::text).toList()))
            .toList());
  }

  @Test
  void nothingIsToldWhereMunicipalitiesHaveNoSegments() {
    assertEquals(Optional.empty(), of(workedExample().build()).table());
    assertEquals(Optional.empty(), of(workedExample().onlyMembers().build()).table());
    assertEquals(EMPTY, of(workedExample().build()).after(EMPTY));
  }

  @Test
  void moreMunicipalitiesThanFitOnAPageAreLeftOutOfPaperOnly() {
    var figures = WholeFigures.byMunicipality(workedExample().build());
    var line = figures.area().municipalities().get(0);
    var most = of(WholeFigures.with(figures, copies(line, MunicipalityIndexTable.MOST_ON_PAPER)));
    var more =
        of(WholeFigures.with(figures, copies(line, MunicipalityIndexTable.MOST_ON_PAPER + 1)));

    assertEquals(1, most.onPaperAfter(EMPTY).tables().size());
    assertEquals(EMPTY, more.onPaperAfter(EMPTY));
    assertEquals(1, more.after(EMPTY).tables().size());
  }

  private static List<MunicipalityLine> copies(MunicipalityLine line, int number) {
    return Collections.nCopies(number, line);
  }
}
