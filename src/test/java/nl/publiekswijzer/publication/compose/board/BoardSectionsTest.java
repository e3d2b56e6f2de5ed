// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportPiece.Card;
import nl.publiekswijzer.publication.ReportPiece.Drawing;
import nl.publiekswijzer.publication.ReportPiece.Line;
import nl.publiekswijzer.publication.ReportPiece.Text;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.publication.compose.ReportComposer;
import nl.publiekswijzer.publication.compose.Words;
import nl.publiekswijzer.request.usecase.RequestFixtures;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetInspection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of the board report and of segments on the screen, beside those on paper. */
class BoardSectionsTest {
  private static final int STEP = 23;

  private static LoadedEdition country;
  private static List<Content> contents;

  /** Some municipalities of each kind, and provinces. */
  @BeforeAll
  static void load() {
    country = MemoryEdition.ofCountry();
    var codes = country.areas().municipalities().stream().map(Municipality::code).sorted().toList();
    contents =
        Stream.concat(
                IntStream.range(0, codes.size())
                    .filter(i -> i % STEP == 0)
                    .mapToObj(codes::get)
                    .flatMap(
                        code ->
                            Stream.of(ReportKind.values())
                                .map(kind -> content(kind, List.of(code)))),
                Stream.of(
                    content(ReportKind.COMBINED, province("Zeeland")),
                    content(ReportKind.RESIDENTS, province("Flevoland")),
                    content(ReportKind.MEMBERS, province("Drenthe"))))
            .toList();
  }

  private static Content content(ReportKind kind, List<String> municipalities) {
    var request = new RequestFixtures(country, kind, new WorkArea(municipalities, List.of()));
    var figures = request.figures(100);
    return new Content(figures, request.backdrop(figures), RequestFixtures.IMPRINT);
  }

  private static List<String> province(String name) {
    var codes =
        country.areas().municipalities().stream()
            .filter(m -> m.province().equals(name))
            .map(Municipality::code)
            .toList();
    assertFalse(codes.isEmpty(), name);
    return codes;
  }

  private static List<ReportSection> summary(Content content) {
    return new BoardSections(content).summary("");
  }

  private static String named(Content content, String fault) {
    return content.kind() + " " + content.subject().workArea() + ": " + fault;
  }

  @Test
  void everyHeadingOfTheBoardReportIsOnTheScreen() {
    String numbers = Words.of("kernrapport").text("mist.cijfers.titel");
    var missing = new ArrayList<String>();
    for (Content content : contents) {
      var shown = summary(content).stream().flatMap(BoardSectionsTest::headings).toList();
      headings(BoardReportComposer.sheets(content))
          .skip(1)
          .filter(h -> !shown.contains(h) && !h.equals(plain(numbers)))
          .forEach(h -> missing.add(named(content, h)));
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyHeadingOfASegmentWithADrawingIsOnTheScreen() {
    var content = contents.get(0);
    var composer = new ReportComposer(content.figures(), content.backdrop(), content.imprint(), "");
    var board = new Board(content, "");
    for (SegmentFact fact : board.segments().alone()) {
      var shown = headings(composer.segment(fact.code()).orElseThrow()).toList();
      var printed = headings(List.of(new SegmentPage(board, fact).sheet())).toList();
      assertEquals(printed.get(0), shown.get(0));
      new SegmentScenes(board, fact)
          .position()
          .forEach(p -> heading(p).forEach(h -> assertTrue(printed.contains(plain(h)), h)));
      assertTrue(shown.containsAll(drawn(new SegmentScenes(board, fact))), fact.name());
    }
  }

  private static List<String> drawn(SegmentScenes scenes) {
    return Stream.of(scenes.position(), scenes.subsegments(null), scenes.themes(null))
        .flatMap(List::stream)
        .flatMap(BoardSectionsTest::heading)
        .map(BoardSectionsTest::plain)
        .toList();
  }

  @Test
  void noDrawingCutsATextOffAndEachHasItsName() {
    var faults = new ArrayList<String>();
    for (Content content : contents) {
      var drawings = drawings(content).toList();
      drawings.stream()
          .flatMap(d -> SheetInspection.outside(d.figure().scene()).stream())
          .forEach(fault -> faults.add(named(content, fault)));
      var names =
          drawings.stream().map(Drawing::name).filter(n -> !n.startsWith("segment-")).toList();
      assertEquals(names.stream().distinct().toList(), names);
    }
    assertEquals(List.of(), faults);
  }

  private static Stream<Drawing> drawings(Content content) {
    var board = new BoardSections(content);
    var segments =
        content.segments().stream()
            .map(CatalogueEntry::code)
            .flatMap(code -> board.segment(code).stream())
            .flatMap(s -> Stream.of(s.position(), s.subsegments(null), s.themes(null)))
            .flatMap(List::stream);
    return Stream.concat(summary(content).stream().flatMap(s -> s.pieces().stream()), segments)
        .filter(Drawing.class::isInstance)
        .map(Drawing.class::cast);
  }

  @Test
  void noLineOfACardIsEmpty() {
    for (Content content : contents) {
      summary(content).stream()
          .flatMap(s -> s.pieces().stream())
          .filter(Card.class::isInstance)
          .flatMap(card -> ((Card) card).lines().stream())
          .map(Line::toString)
          .forEach(line -> assertFalse(line.contains("lead=, text=]"), line));
    }
  }

  @Test
  void districtsStandInATableTheLowestFirst() {
    var content = content(ReportKind.COMBINED, List.of("GM0344"));
    var section = summary(content).stream().filter(s -> s.name().equals("ontbreekt")).findFirst();
    var table = section.orElseThrow().tables().get(1);

    assertEquals(
        List.of("Wijk, laagste eerst", "van de 100", "zonder lid"),
        table.columns().stream().map(c -> c.head()).toList());
    assertEquals(
        new Board(content, "").districts().byReach().stream().map(District::name).toList(),
        table.rows().stream().map(r -> r.cells().get(0).text()).toList());
  }

  private static Stream<String> headings(List<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.pieces().stream())
        .filter(p -> p instanceof Piece.Element e && e.role().isHeading())
        .map(BoardSectionsTest::text);
  }

  private static String text(Piece heading) {
    return plain(
        Piece.marks(heading).stream()
            .filter(Mark.Text.class::isInstance)
            .map(mark -> ((Mark.Text) mark).text())
            .collect(Collectors.joining()));
  }

  /** Without spaces, which lines of a heading on paper do not have between them. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\u00A0]+", "");
  }

  private static Stream<String> headings(ReportSection section) {
    var below = section.pieces().stream().flatMap(BoardSectionsTest::heading);
    return Stream.concat(Stream.of(section.title()), below).map(BoardSectionsTest::plain);
  }

  private static Stream<String> heading(ReportPiece piece) {
    if (piece instanceof Card card) {
      return Stream.of(card.name(), card.code() + card.name());
    }
    return piece instanceof Text text ? Stream.ofNullable(text.heading()) : Stream.empty();
  }
}
