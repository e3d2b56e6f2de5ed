// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.IMPRINT;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.dominated;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.pooled;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.publication.Base;
import nl.publiekswijzer.publication.MunicipalityLine;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Scope;
import org.junit.jupiter.api.Test;

class FiguresReadingTest {
  @Test
  void whatWasWrittenIsReadAgain() {
    for (PublishedFigures figures :
        List.of(
            workedExample().build(),
            workedExample().onlyArea().build(),
            workedExample().onlyMembers().build(),
            workedExample()
                .with(
                    Scope.of(
                        Base.COUNTRY,
                        new FileStatement(
                            LocalDate.of(2026, 1, 31), 650L, LocalDate.of(2025, 12, 31)),
                        MemberSelection.ALL))
                .build(),
            workedExample()
                .with(
                    Scope.of(
                        new Base(
                            new ComparisonBase(
                                ComparisonBase.Kind.MUNICIPALITIES, List.of("GM1", "GM2")),
                            "gemeenten A en B",
                            "A en B"),
                        FileStatement.NONE,
                        MemberSelection.ALL))
                .build(),
            WholeFigures.chosen(workedExample()).build(),
            WholeFigures.besideOthers(workedExample().build()),
            WholeFigures.withNetwork(workedExample().build()),
            WholeFigures.byMunicipality(workedExample().build()),
            dominated().build(),
            pooled().build(),
            DemonstrationPublication.ofMunicipalities(2).build())) {
      var reading = new FiguresReading(FiguresJson.of(figures, IMPRINT), figures.catalogue());

      assertEquals(IMPRINT, reading.imprint());
      assertEquals(figures.subject(), reading.figures().subject());
      assertEquals(figures.peers(), reading.figures().peers());
      assertEquals(municipalities(figures), municipalities(reading.figures()));
      assertEquals(json(figures), json(reading.figures()));
    }
  }

  @Test
  void themesAndNamesOfPlacesAreWrittenAgainFromTheEdition() {
    for (PublishedFigures figures :
        List.of(workedExample().build(), WholeFigures.compared(workedExample().build()))) {
      byte[] json = FiguresJson.of(figures, WholeFigures.BACKDROP, IMPRINT);
      var read = new FiguresReading(json, figures.catalogue()).figures();

      assertArrayEquals(json, FiguresJson.of(read, WholeFigures.BACKDROP, IMPRINT));
      assertArrayEquals(
          FiguresCsv.of(figures, WholeFigures.BACKDROP, IMPRINT),
          FiguresCsv.of(read, WholeFigures.BACKDROP, IMPRINT));
    }
  }

  @Test
  void theNameOfTheLibraryForItsWorkAreaIsPrintedAndTheNamesOfItsAreasAreKept() {
    var figures = WholeFigures.chosen(workedExample()).build();
    var read = new FiguresReading(FiguresJson.of(figures, IMPRINT), figures.catalogue());

    var subject = read.figures().subject();
    assertEquals("De Kempen", subject.workArea());
    assertEquals(workedExample().build().subject().workArea(), subject.listedArea());
    assertEquals(workedExample().build().subject().listedArea(), subject.listedArea());
  }

  @Test
  void segmentsOfMembersThatWereKnownByPostcodeOnlyAreNotReadFromAnEarlierVersion() {
    var figures = workedExample().open().build();
    String earlier = json(figures).replace("\"geschat\":false", "\"geschat\":true");

    var read = new FiguresReading(earlier.getBytes(StandardCharsets.UTF_8), figures.catalogue());

    assertEquals(List.of(), read.figures().members().segments());
    assertEquals(List.of(), read.figures().members().subsegments());
    assertEquals(figures.members().households(), read.figures().members().households());
    assertEquals(figures.area(), read.figures().area());
  }

  @Test
  void aFileOfAnEarlierVersionTellsWhoIsNoMemberByItsHouseholds() {
    var figures = workedExample().build();
    String earlier = json(figures).replaceAll("\"geenLid\":\\d+,", "");

    var read = new FiguresReading(earlier.getBytes(StandardCharsets.UTF_8), figures.catalogue());

    assertEquals(json(figures), json(read.figures()));
  }

  private static String json(PublishedFigures figures) {
    return new String(FiguresJson.of(figures, IMPRINT), StandardCharsets.UTF_8);
  }

  private static List<MunicipalityLine> municipalities(PublishedFigures figures) {
    return figures.area() == null ? List.of() : figures.area().municipalities();
  }
}
