// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.publication.compose.Themes;
import nl.publiekswijzer.segmentation.ThemeAspect;

/** The themes that appeal most to a segment, and which side of each. */
record ThemeChart(Board board, SegmentFact fact) {
  private static final int MOST = 5;
  private static final double ROW = 22.5;
  private static final double FROM = 126;
  private static final double AVERAGE = 180;
  private static final double PER_POINT = 0.54;
  private static final double RIGHTMOST = 220;
  private static final int HUNDRED = 100;

  private List<Themes.Weighed> themes() {
    return board.themes().of(fact.code()).stream().limit(MOST).toList();
  }

  boolean isEmpty() {
    return themes().isEmpty();
  }

  /** Above it, in one line. */
  String head() {
    return SegmentPage.oneLine(board, title(), "segment.thema");
  }

  private String title() {
    var titles = themes().stream().limit(2).map(w -> w.theme().title()).toList();
    return board.words().text("segment.thema.titel", titles.get(0));
  }

  private int index(Themes.Weighed weighed) {
    return Themes.line(weighed, fact.code()).orElseThrow().index();
  }

  Figure figure(double width) {
    var themes = themes();
    var marks = new ArrayList<Mark>();
    double bottom = ROW * themes.size();
    marks.add(
        new Mark.Line(new Point(AVERAGE, 2), new Point(AVERAGE, bottom - 2), 1.1, Palette.INK));
    var said = new ArrayList<String>();
    for (int i = 0; i < themes.size(); i++) {
      row(marks, themes.get(i), i * ROW);
      said.add(themes.get(i).theme().title() + " " + index(themes.get(i)));
    }
    marks.add(
        new Mark.Text(
            new Point(AVERAGE, bottom + 8),
            Mark.Align.MIDDLE,
            board.words().text("segment.gemiddeld"),
            new Mark.Lettering(8, Face.REGULAR, Palette.MUTED)));
    return new Figure(
        board.words().text("segment.thema"),
        board.words().text("segment.thema.gelezen", String.join("; ", said)),
        new Scene(width, bottom + 10, marks));
  }

  private void row(List<Mark> marks, Themes.Weighed weighed, double top) {
    Colour house = board.colours().house();
    String title = weighed.theme().title();
    double size = Face.SEMIBOLD.width(title, 9.5) > FROM - 4 ? 8.5 : 9.5;
    marks.add(text(0, top + 8, title, size, Face.SEMIBOLD, Palette.INK));
    String aspect =
        weighed.theme().findLeadingAspect(fact.code()).map(ThemeAspect::label).orElse("");
    if (!aspect.isEmpty()) {
      marks.add(text(0, top + 18, aspect, 8.5, Face.REGULAR, Palette.MUTED));
    }
    int index = index(weighed);
    double x = Math.max(FROM + 4, Math.min(RIGHTMOST, AVERAGE + (index - HUNDRED) * PER_POINT));
    double y = top + 11;
    marks.add(new Mark.Line(new Point(FROM, y), new Point(x, y), 2, board.colours().rest()));
    marks.add(new Mark.Circle(new Point(x, y), 5, Paint.filled(house)));
    marks.add(text(x + 9, y + 3.4, String.valueOf(index), 9.5, Face.BOLD, house));
  }

  private static Mark text(double x, double y, String text, double size, Face face, Colour colour) {
    return new Mark.Text(
        new Point(x, y), Mark.Align.START, text, new Mark.Lettering(size, face, colour));
  }
}
