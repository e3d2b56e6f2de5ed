// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.analysis.ReachCount;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.publication.compose.TableMaking;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** The districts by their reach, the lowest first. */
record DistrictTable(Board board, Districts districts) {
  private static final double WIDTH = 228;
  private static final double NAME = 92;
  private static final double BAR = 96;
  private static final double LONGEST = 46;
  private static final double REACH = 148;
  private static final double ROW = 19;
  private static final double LEAST_ROW = 14.6;
  private static final int MOST = 12;

  void draw(SheetBuilder page, double left, double top, double bottom) {
    var all = districts.byReach();
    double room = bottom - top - 18 - 16;
    int fitting = (int) Math.min(MOST, Math.floor(room / LEAST_ROW));
    var shown = all.size() <= fitting ? all : ends(all, fitting - 1);
    double row = Math.min(ROW, room / Math.max(1, shown.size()));
    double most = all.get(all.size() - 1).reach().reach();
    var rows = new ArrayList<Piece>();
    rows.add(head(left, top));
    for (int i = 0; i < shown.size(); i++) {
      rows.add(row(page, shown.get(i), left, top + 14 + i * row, row, most));
    }
    page.add(Piece.element(Role.of("Table"), rows));
    double end = top + 14 + shown.size() * row;
    mean(page, left, top + 12, end, most);
    if (shown.size() < all.size()) {
      page.text(
          Paragraph.of(
              TextStyle.NOTE, board.words().text("mist.tabel.andere", all.size() - shown.size())),
          left,
          end + 4,
          NAME);
    }
  }

  /** All of them, for the screen. */
  ReportTable table() {
    return new TableMaking<District>(board.words())
        .text("mist.tabel." + districts.kind(), District::name)
        .number("mist.tabel.bereik", d -> Dutch.decimal(d.penetration()))
        .number("mist.tabel.zonder", d -> Dutch.whole(d.nonMembers()))
        .of(board.words().text("mist.kaart.titel.kort"), districts.byReach(), label -> "");
  }

  /** The lowest and the highest of them. */
  private static List<District> ends(List<District> all, int most) {
    var shown = new ArrayList<>(all.subList(0, (most + 1) / 2));
    shown.addAll(all.subList(all.size() - most / 2, all.size()));
    return shown;
  }

  private Piece head(double left, double top) {
    String kind = board.words().text("mist.tabel." + districts.kind());
    return Piece.element(
        Role.of("TR"),
        Cells.of(Role.columnHead(), text(left, top + 8, Mark.Align.START, kind)),
        Cells.of(
            Role.columnHead(),
            text(left + REACH, top + 8, Mark.Align.START, board.words().text("mist.tabel.bereik"))),
        Cells.of(
            Role.columnHead(),
            text(left + WIDTH, top + 8, Mark.Align.END, board.words().text("mist.tabel.zonder"))));
  }

  private static Mark text(double x, double y, Mark.Align align, String text) {
    return new Mark.Text(
        new Point(x, y), align, text, new Mark.Lettering(8.5, Face.REGULAR, Palette.MUTED));
  }

  private Piece row(
      SheetBuilder page, District district, double left, double top, double height, double most) {
    ReachCount reach = district.reach();
    page.rule(left, top, WIDTH, 0.5, Palette.ROW_LINE);
    double base = top + height / 2 + 3.5;
    boolean apart = isApart(reach);
    int reachClass = board.maps().classes().of(district.penetration());
    Colour fill = board.colours().classes().get(reachClass);
    page.art(
        new Mark.Rectangle(
            left + BAR,
            top + height / 2 - 5.5,
            reach.reach() * LONGEST / most,
            11,
            Paint.filled(fill)));
    Face face = apart ? Face.BOLD : Face.REGULAR;
    return Piece.element(
        Role.of("TR"),
        Piece.element(Role.rowHead(), Piece.content(name(district.name(), left, base, face))),
        Piece.element(
            Role.of("TD"),
            Piece.content(
                List.of(
                    new Mark.Text(
                        new Point(left + REACH, base),
                        Mark.Align.START,
                        Dutch.decimal(district.penetration()),
                        new Mark.Lettering(
                            10,
                            Face.BOLD,
                            apart && reach.reach() < average()
                                ? board.colours().house()
                                : Palette.INK))))),
        Piece.element(
            Role.of("TD"),
            Piece.content(
                List.of(
                    new Mark.Text(
                        new Point(left + WIDTH, base),
                        Mark.Align.END,
                        Dutch.whole(district.nonMembers()),
                        new Mark.Lettering(10, Face.REGULAR, Palette.INK))))));
  }

  /** A name that is too long for its column is set smaller, and then in two lines. */
  private static List<Mark> name(String name, double left, double base, Face face) {
    for (double size : new double[] {10, 9, 8}) {
      if (face.width(name, size) <= NAME) {
        return List.of(
            new Mark.Text(
                new Point(left, base),
                Mark.Align.START,
                name,
                new Mark.Lettering(size, face, Palette.INK)));
      }
    }
    var style = new TextStyle(8, 8.6, face, Palette.INK);
    var set = Paragraph.of(style, name).set(NAME);
    return set.at(left, base - 3 - set.height() / 2);
  }

  private double average() {
    return board.reach().doubleValue() / 100;
  }

  /** Whether it is one of few that are the highest or the lowest for certain. */
  private boolean isApart(ReachCount district) {
    var counts = districts.byReach().stream().map(District::reach).toList();
    return isAmong(ReachCount.lowest(counts), district, counts.size())
        || isAmong(ReachCount.highest(counts), district, counts.size());
  }

  private static boolean isAmong(List<ReachCount> tied, ReachCount district, int all) {
    return tied.size() * 3 <= all && tied.contains(district);
  }

  private void mean(SheetBuilder page, double left, double top, double bottom, double most) {
    double x = left + BAR + average() * LONGEST / most;
    page.art(new Mark.Line(new Point(x, top), new Point(x, bottom + 2), 1, Palette.INK));
    String label = board.words().text("mist.gemiddeld", Dutch.decimal(board.reach()));
    var lettering = new Mark.Lettering(8.5, Face.SEMIBOLD, Palette.INK);
    page.art(new Mark.Text(new Point(x, bottom + 12), Mark.Align.MIDDLE, label, lettering));
  }
}
