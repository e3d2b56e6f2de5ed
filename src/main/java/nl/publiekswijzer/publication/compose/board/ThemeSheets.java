// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.ThemeLine;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.publication.compose.Themes;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SetText;
import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** All themes on a page: how many they appeal to here, and whom most. */
record ThemeSheets(Board board) {
  private static final double LEFT = PageTop.LEFT;
  private static final double NUMBER = 226;
  private static final double INDEX = 266;
  private static final double SEGMENTS = 282;
  private static final double SEGMENTS_WIDTH = 230;
  private static final double NAME_WIDTH = 170;
  private static final double BOTTOM = 798;
  private static final double MOST_ROW = 44;
  private static final double LEAST_ROW = 27;
  private static final int NAMED = 3;

  List<Sheet> sheets() {
    if (board.content().area().isEmpty() && board.content().tellsReachByArea()) {
      return List.of();
    }
    var themes =
        board.themes().all().stream()
            .filter(w -> w.analysis().index().isPresent())
            .sorted(
                Comparator.comparing((Themes.Weighed w) -> w.analysis().index().get()).reversed())
            .toList();
    if (themes.isEmpty()) {
      return List.of();
    }
    var sheets = new ArrayList<Sheet>();
    int from = 0;
    var page = new SheetBuilder();
    double top =
        PageTop.draw(
                page,
                board,
                DrawnChapters.THEMES,
                board.words().text("thema.hoofdstuk"),
                titles(themes),
                Paragraph.of(TextStyle.SUB, board.words().text("thema.uitleg")))
            + 14;
    while (from < themes.size()) {
      int fit = (int) Math.floor((BOTTOM - top - 16) / LEAST_ROW);
      int size = Math.min(fit, themes.size() - from);
      table(page, themes.subList(from, from + size), top);
      sheets.add(page.sheet());
      from += size;
      page = new SheetBuilder();
      PageTop.bar(page, board);
      top = 30;
    }
    return sheets;
  }

  private List<String> titles(List<Themes.Weighed> themes) {
    var names = themes.stream().limit(2).map(w -> w.theme().title()).toList();
    return List.of(
        board.words().text("thema.titel", Rates.list(names)),
        board.words().text("thema.titel.kort"));
  }

  private void table(SheetBuilder page, List<Themes.Weighed> themes, double top) {
    double row = Math.min(MOST_ROW, (BOTTOM - top - 16) / themes.size());
    page.rule(LEFT, top + 12, PageTop.WIDTH, 0.8, Palette.INK);
    var table = new ArrayList<Piece>();
    table.add(
        Piece.element(
            Role.of("TR"),
            Cells.head(LEFT, top, Mark.Align.START, board.words().text("thema.kop.thema")),
            Cells.head(
                LEFT + NUMBER, top, Mark.Align.END, board.words().text("thema.kop.huishoudens")),
            Cells.head(LEFT + INDEX, top, Mark.Align.END, board.words().text("sub.kop.index")),
            Cells.head(
                LEFT + SEGMENTS,
                top,
                Mark.Align.START,
                board.words().text("thema.kop.segmenten"))));
    for (int i = 0; i < themes.size(); i++) {
      double y = top + 16 + i * row;
      if (i > 0) {
        page.rule(LEFT, y - 1, PageTop.WIDTH, 0.4, Palette.ROW_LINE);
      }
      table.add(row(themes.get(i), y));
    }
    page.add(Piece.element(Role.of("Table"), table));
  }

  private Piece row(Themes.Weighed weighed, double top) {
    SetText name =
        Paragraph.of(TextStyle.BODY.in(Face.SEMIBOLD), weighed.theme().title()).set(NAME_WIDTH);
    int index = weighed.analysis().index().orElseThrow();
    var segments =
        weighed.analysis().byVolume().stream()
            .limit(NAMED)
            .map(ThemeLine::code)
            .map(code -> board.content().figures().name(code))
            .toList();
    return Piece.element(
        Role.of("TR"),
        Piece.element(Role.rowHead(), Piece.content(name.at(LEFT, top))),
        Cells.data(
            Marks.text(
                LEFT + NUMBER,
                top + TextStyle.BODY.baseline(),
                Mark.Align.END,
                Dutch.about(weighed.analysis().interested()),
                10,
                Face.REGULAR,
                Palette.INK)),
        Cells.data(
            Marks.text(
                LEFT + INDEX,
                top + TextStyle.BODY.baseline(),
                Mark.Align.END,
                String.valueOf(index),
                10,
                index >= Band.LEAST_OVER ? Face.BOLD : Face.REGULAR,
                index >= Band.LEAST_OVER ? board.colours().house() : Palette.INK)),
        Piece.element(
            Role.of("TD"),
            Piece.content(
                Paragraph.of(TextStyle.SIDE, Rates.list(segments))
                    .set(SEGMENTS_WIDTH)
                    .at(LEFT + SEGMENTS, top))));
  }
}
