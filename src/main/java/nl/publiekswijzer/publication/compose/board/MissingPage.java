// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.ReachCount;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.figure.Spot;
import nl.publiekswijzer.figure.ThematicMap;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.publication.compose.PartPlaces;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** The third page: who is no member yet, how many they are and where they live. */
record MissingPage(Board board) {
  static final String ANCHOR = "ontbreekt";

  private static final double LEFT = PageTop.LEFT;
  private static final double BOTTOM = 798;
  private static final double LEAST = 290;
  private static final double MOST = 430;
  private static final double LOWER = 262;
  private static final double HEAD = 42;
  private static final double TABLE_ROW = 19;
  private static final double DISTRICT_ROW = 17;
  private static final double HALF = 268;
  private static final double GAP = 14;

  Sheet sheet() {
    var page = new SheetBuilder();
    var missing = new Missing(board);
    double y =
        PageTop.draw(
            page,
            board,
            ANCHOR,
            board.words().text("mist.hoofdstuk"),
            missing.titles(),
            Paragraph.of(TextStyle.LEAD, missing.lead()));
    boolean bySegment = !board.segments().withMembers().isEmpty();
    y = bySegment ? chart(page, missing, y + 20) : untold(page, missing, y + 20);
    lower(page, y + 8);
    return page.sheet();
  }

  private double chart(SheetBuilder page, Missing missing, double top) {
    double y = title(page, missing, top);
    y =
        page.text(
            Paragraph.of(TextStyle.SUB, board.words().text("mist.uitleg")),
            LEFT,
            y + 2,
            PageTop.WIDTH);
    double height = Math.max(LEAST, Math.min(MOST, BOTTOM - lowerHeight() - (y + 1)));
    var figure = new MissingChart(board, missing).figure(height);
    page.figure(figure, LEFT, y + 1);
    return y + 1 + figure.scene().height();
  }

  /** Why no members are told by segment, and where they are known by postcode what is told. */
  private double untold(SheetBuilder page, Missing missing, double top) {
    double y = title(page, missing, top);
    page.box(LEFT, y + 8, PageTop.WIDTH, 46, board.colours().panel());
    y = page.text(Paragraph.of(TextStyle.BODY, why()), LEFT + 10, y + 16, PageTop.WIDTH - 20);
    return y + 20;
  }

  String why() {
    return board.content().tellsReachByArea()
        ? board.words().text("mist.postcode")
        : KeySentence.reason(board, "mist.geen");
  }

  private static double title(SheetBuilder page, Missing missing, double top) {
    return page.text(
        Role.heading(2),
        Paragraph.of(TextStyle.H2, missing.chartTitle()),
        LEFT,
        top,
        PageTop.WIDTH);
  }

  /** What the map and its table need, or the table alone. */
  private double lowerHeight() {
    if (!board.hasMap()) {
      return HEAD + TABLE_ROW * (board.segments().withMembers().size() + 1);
    }
    var districts = board.districts().orParts(board.parts()).byReach();
    double table = districts.size() > 1 ? 46 + Math.min(12, districts.size()) * DISTRICT_ROW : 0;
    double map = board.maps().byReach(false).height(districts.size() > 1 ? HALF : PageTop.WIDTH);
    return HEAD + Math.max(table, Math.min(LOWER - HEAD, map + 12));
  }

  private void lower(SheetBuilder page, double top) {
    page.rule(LEFT, top, PageTop.WIDTH, 0.8, Palette.INK);
    if (board.hasMap() && board.tellsReachOfParts()) {
      areas(page, top + 8);
    } else {
      new SegmentTable(board).draw(page, top + 8, BOTTOM);
    }
  }

  private void areas(SheetBuilder page, double top) {
    double y =
        page.text(
            Role.heading(2), Paragraph.of(TextStyle.H2, areaTitle()), LEFT, top, PageTop.WIDTH);
    y =
        page.text(
            Paragraph.of(TextStyle.SUB, board.words().text("mist.kaart.uitleg")),
            LEFT,
            y + 2,
            PageTop.WIDTH);
    var districts = board.districts().orParts(board.parts());
    var potential = new PotentialTable(board);
    boolean wins = board.segments().withMembers().isEmpty() && !potential.lines().isEmpty();
    boolean table = !wins && districts.byReach().size() > 1;
    double width = table ? HALF : PageTop.WIDTH;
    double below = wins ? potential.height() + GAP : 0;
    double height = BOTTOM - y - 3 - below;
    page.figure(figure(width, height), LEFT, y + 3);
    if (table) {
      new DistrictTable(board, districts).draw(page, 326, y + 6, BOTTOM);
    }
    if (wins) {
      potential.draw(page, y + 3 + height + GAP);
    }
  }

  /** The map of the reach. */
  Figure figure(double width, double height) {
    var maps = board.maps();
    boolean hides = board.parts().stream().anyMatch(p -> p.penetration() == null);
    var marks =
        maps.byReach(false)
            .marks(
                ThematicMap.Style.beside(width, height),
                maps.classKey(),
                hides ? board.words().text("kaart.klein.kort") : "");
    String title = board.words().text("mist.kaart");
    return new Figure(title, alternative(title), new Scene(width, height, marks));
  }

  /** The parts of that map, each with its reach. */
  List<Spot> spots(double width, double height) {
    var told = new PartPlaces(board.content()).told(this::reach);
    return board.maps().byReach(false).spots(ThematicMap.Style.beside(width, height), told);
  }

  private String reach(PartLine line) {
    return line.penetration() == null
        ? board.words().text("kaart.klein.kort")
        : board.words().text("kaart.vlak.bereik", Dutch.decimal(line.penetration()));
  }

  /** Names where it is highest and lowest, if that is no chance. */
  String areaTitle() {
    var counts = board.districts().byReach().stream().map(District::reach).toList();
    var lowest = names(ReachCount.lowest(counts), counts.size());
    var highest = names(ReachCount.highest(counts), counts.size());
    if (!lowest.isEmpty() && !highest.isEmpty()) {
      return fits(
          board.words().text("mist.kaart.titel", lowest, highest),
          board.words().text("mist.kaart.laagst", lowest));
    }
    if (!lowest.isEmpty()) {
      return fits(
          board.words().text("mist.kaart.laagst", lowest),
          board.words().text("mist.kaart.titel.kort"));
    }
    return highest.isEmpty()
        ? board.words().text("mist.kaart.titel.kort")
        : fits(
            board.words().text("mist.kaart.hoogst", highest),
            board.words().text("mist.kaart.titel.kort"));
  }

  private static String fits(String text, String shorter) {
    return Paragraph.of(TextStyle.H2, text).set(PageTop.WIDTH).lines().size() == 1 ? text : shorter;
  }

  private static String names(List<ReachCount> tied, int all) {
    return all < 3 || tied.size() * 2 > all || tied.size() > 3
        ? ""
        : Rates.list(tied.stream().map(ReachCount::name).toList());
  }

  private String alternative(String title) {
    var districts = board.districts().byReach();
    var said = new ArrayList<String>();
    if (districts.size() > 1) {
      var low = districts.get(0);
      var high = districts.get(districts.size() - 1);
      said.add(
          board
              .words()
              .text(
                  "mist.kaart.gelezen",
                  high.name(),
                  Dutch.decimal(high.penetration()),
                  low.name(),
                  Dutch.decimal(low.penetration())));
    }
    said.add(board.words().text("mist.kaart.tabel"));
    return title + ". " + String.join(" ", said);
  }
}
