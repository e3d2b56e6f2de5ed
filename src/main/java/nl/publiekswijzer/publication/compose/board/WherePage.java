// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.figure.Spot;
import nl.publiekswijzer.figure.ThematicMap;
import nl.publiekswijzer.publication.compose.PartPlaces;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** The second page: where whom lives, and three groups that stand out. */
record WherePage(Board board) {
  static final String ANCHOR = "waar";

  private static final double BOTTOM = 798;
  private static final double CARDS = 252;
  private static final double GAP = 14;
  private static final double LEAST_MAP = 300;
  private static final int NAMED = 3;

  Sheet sheet() {
    var page = new SheetBuilder();
    var standing = new StandingOut(board);
    double y =
        PageTop.draw(
            page,
            board,
            ANCHOR,
            board.words().text("waar.hoofdstuk"),
            standing.titles(),
            Paragraph.of(TextStyle.LEAD, lead(standing)));
    if (board.hasMap()) {
      map(page, y + 6);
      new GroupCards(board, standing).columns(page, BOTTOM - CARDS, CARDS);
    } else {
      new GroupCards(board, standing).rows(page, y + 18, BOTTOM);
    }
    return page.sheet();
  }

  private void map(SheetBuilder page, double top) {
    double y = page.text(Paragraph.of(TextStyle.SUB, mapNote()), 42, top, PageTop.WIDTH);
    double from = y + 4;
    double height = Math.max(LEAST_MAP, BOTTOM - CARDS - GAP - from);
    page.figure(figure(height), 0, from);
  }

  /** The map, as wide as a page. */
  Figure figure(double height) {
    ThematicMap map = board.maps().bySegment();
    boolean hides = board.parts().stream().anyMatch(l -> l.dominant() == null);
    var marks =
        map.marks(
            ThematicMap.Style.band(height, false),
            List.of(),
            hides ? board.words().text("kaart.klein") : "");
    String title = board.words().text("kaart.titel");
    return new Figure(title, alternative(), new Scene(Sheet.WIDTH, height, marks));
  }

  /** The parts of that map, each with its largest group. */
  List<Spot> spots(double height) {
    var told = new PartPlaces(board.content()).told(this::largest);
    return board.maps().bySegment().spots(ThematicMap.Style.band(height, false), told);
  }

  private String largest(PartLine line) {
    return line.dominant() == null
        ? board.words().text("kaart.klein.kort")
        : board.words().text("kaart.vlak.grootst", board.content().label(line.dominant()));
  }

  String mapNote() {
    boolean postcodes = board.content().figures().parts().postcodes();
    return board.words().text(postcodes ? "waar.kaart.postcode" : "waar.kaart.gemeente");
  }

  /** Which group is the largest where, those with most households first. */
  private String alternative() {
    var maps = board.maps();
    var said = new ArrayList<String>();
    for (String code : dominant()) {
      said.add(
          board
              .words()
              .text("kaart.gelezen", board.content().figures().name(code), maps.where(code)));
    }
    return board.words().text("kaart.titel") + ". " + String.join(" ", said);
  }

  /** Codes of what is the largest somewhere, that of most households first. */
  private List<String> dominant() {
    return board.parts().stream()
        .map(PartLine::dominant)
        .filter(code -> code != null)
        .distinct()
        .sorted(
            Comparator.comparingLong(
                    (String code) ->
                        Districts.partsWhere(board.parts(), code).stream()
                            .mapToLong(PartLine::households)
                            .sum())
                .reversed())
        .toList();
  }

  String lead(StandingOut standing) {
    var said = new ArrayList<String>();
    var over = standing.over();
    if (over.size() > 1) {
      var base =
          over.stream()
              .map(SegmentFact::baseShare)
              .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
      said.add(
          board
              .words()
              .text(
                  "waar.samen",
                  Rates.list(over.stream().map(SegmentFact::name).toList()),
                  board.base(),
                  base.setScale(0, java.math.RoundingMode.HALF_UP).toPlainString()));
    }
    places(said);
    if (said.isEmpty()) {
      said.add(board.words().text(board.hasMap() ? "waar.gemengd" : "waar.gemengd.geen"));
    }
    return String.join(" ", said);
  }

  /** In which districts which group is the largest, of the two groups that are so in most. */
  private void places(List<String> said) {
    var codes =
        dominant().stream()
            .filter(code -> !board.districts().where(code).isEmpty())
            .limit(2)
            .toList();
    for (String code : codes) {
      var names = board.districts().where(code).stream().map(District::name).limit(NAMED).toList();
      boolean first = code.equals(codes.get(0));
      said.add(
          board
              .words()
              .text(
                  first ? "waar.plaats" : "waar.plaats.ook",
                  Rates.list(names),
                  board.content().figures().name(code)));
    }
  }

  /** Whole per cent of the households here of some segments together. */
  static String together(Board board, List<SegmentFact> some) {
    long households = some.stream().mapToLong(SegmentFact::households).sum();
    return Formulas.share(households, board.households())
        .map(s -> Formulas.printed(s, 0).toPlainString())
        .orElse("0");
  }
}
