// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.publiekswijzer.figure.AgeBands;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.segmentation.SegmentPortrait;

/** The subsegments by age and welfare; those of one segment in its colour, all others grey. */
record SegmentPosition(Board board, SegmentFact fact) {
  private static final Colour GREY = Colour.of("#CBD1D4");
  private static final double TOP = 20;
  private static final double AXIS = 24;
  private static final double LETTER_FROM = 7;
  private static final double CODE_FROM = 11;
  private static final double LINE = 8;
  private static final double LARGEST = 21;
  private static final double PERCENT = 100;
  private static final double[] WELFARE = {35, 50, 68};

  /** A circle. */
  private record Dot(CatalogueEntry entry, Point at, double radius, boolean own) {
    boolean covers(Point other) {
      return Math.hypot(other.x() - at.x(), other.y() - at.y()) < radius + LETTER_FROM / 2;
    }
  }

  boolean isEmpty() {
    return own().isEmpty();
  }

  private List<SubsegmentFact> own() {
    return board.subsegments().stream().filter(f -> f.isOf(fact)).toList();
  }

  /** Above it, in one line. */
  String head() {
    return SegmentPage.oneLine(board, title(), "segment.plek.kort");
  }

  /** Its age and its purse, by the mean of its subsegments here. */
  private String title() {
    double households = 0;
    double welfare = 0;
    for (SubsegmentFact subsegment : own()) {
      households += subsegment.households();
      welfare += subsegment.households() * (double) subsegment.entry().welfare();
    }
    double mean = households == 0 ? 0 : welfare / households;
    int purse = 0;
    while (purse < WELFARE.length && mean >= WELFARE[purse]) {
      purse++;
    }
    String phase = fact.portrait().phase().map(SegmentPortrait.Phase::word).orElse("anders");
    return board.words().text("beurs." + purse, board.words().text("plek." + phase));
  }

  Figure figure(double width, double height) {
    var marks = new ArrayList<Mark>();
    double bottom = height - AXIS;
    bands(marks, width, bottom);
    var dots = dots(width, bottom);
    for (Dot dot : dots) {
      Paint paint =
          dot.own()
              ? new Paint(List.of(fact.colour().fill()), List.of(Palette.INK), 1.1)
              : new Paint(List.of(GREY), List.of(Palette.PAPER), 0.8);
      marks.add(new Mark.Circle(dot.at(), dot.radius(), paint));
    }
    var own = dots.stream().filter(Dot::own).toList();
    var labels = new ArrayList<Mark.Text>();
    own.forEach(dot -> ownLabel(labels, dot, width));
    dots.stream()
        .filter(dot -> !dot.own() && dot.radius() >= LETTER_FROM)
        .filter(dot -> own.stream().noneMatch(o -> o.covers(dot.at())))
        .forEach(dot -> label(labels, dot));
    marks.addAll(labels);
    String title = board.words().text("segment.plek");
    return new Figure(title, alternative(), new Scene(width, height, marks));
  }

  private void bands(List<Mark> marks, double width, double bottom) {
    var grey = new Mark.Lettering(8.5, Face.REGULAR, Palette.MUTED);
    var phases = SegmentPortrait.Phase.values();
    boolean known = fact.portrait().phase().isPresent();
    double from = 0;
    for (int i = 0; i < AgeBands.ENDS.size() && known; i++) {
      double x = 4 + (width - 8) * from / PERCENT;
      double to = 4 + (width - 8) * AgeBands.ENDS.get(i) / PERCENT;
      if (i % 2 == 0) {
        marks.add(new Mark.Rectangle(x, TOP, to - x, bottom - TOP, Paint.filled(Palette.TINT)));
      }
      boolean own = fact.portrait().phase().get() == phases[i];
      marks.add(
          new Mark.Text(
              new Point((x + to) / 2, bottom + 10),
              Mark.Align.MIDDLE,
              board.words().text("band." + phases[i].word()),
              own ? new Mark.Lettering(8.5, Face.BOLD, Palette.INK) : grey));
      from = AgeBands.ENDS.get(i);
    }
    marks.add(
        new Mark.Text(
            new Point(4, 12), Mark.Align.START, "↑ " + board.words().text("omslag.ruim"), grey));
    marks.add(
        new Mark.Text(
            new Point(width - 2, bottom + 21),
            Mark.Align.END,
            board.words().text("segment.leeftijd"),
            grey));
  }

  /** Large ones first; those of the segment over the others. */
  private List<Dot> dots(double width, double bottom) {
    double most =
        board.subsegments().stream().mapToLong(SubsegmentFact::households).max().orElse(1);
    double scale = LARGEST / Math.sqrt(most);
    return board.subsegments().stream()
        .map(
            f -> {
              double x = 4 + (width - 8) * f.entry().age() / PERCENT;
              double y = bottom - 8 - (bottom - TOP - 16) * f.entry().welfare() / PERCENT;
              return new Dot(
                  f.entry(),
                  new Point(x, y),
                  Math.max(0.8, scale * Math.sqrt(f.households())),
                  f.isOf(fact));
            })
        .sorted(
            Comparator.comparing(Dot::own)
                .thenComparing(Comparator.comparingDouble(Dot::radius).reversed()))
        .toList();
  }

  private void ownLabel(List<Mark.Text> labels, Dot dot, double width) {
    String code = dot.entry().code();
    if (dot.radius() >= CODE_FROM) {
      add(labels, at(dot, 0, 3), code, new Mark.Lettering(9, Face.BOLD, fact.colour().text()));
      return;
    }
    var lettering = new Mark.Lettering(8, Face.SEMIBOLD, Palette.INK).haloed(2.4);
    double far = dot.radius() + 4;
    double half = lettering.width(code) / 2;
    double[][] places = {
      {far + half, 3}, {-far - half, 3}, {0, far + 7}, {0, -far}, {far + half, 11}, {far + half, -6}
    };
    for (double[] place : places) {
      Point at = at(dot, place[0], place[1]);
      boolean inside = at.x() - half >= 0 && at.x() + half <= width;
      if (inside && add(labels, at, code, lettering)) {
        return;
      }
    }
  }

  private static void label(List<Mark.Text> labels, Dot dot) {
    var lettering = new Mark.Lettering(8.5, Face.SEMIBOLD, Palette.INK);
    add(labels, at(dot, 0, 3), dot.entry().parent(), lettering);
  }

  private static Point at(Dot dot, double dx, double dy) {
    return new Point(dot.at().x() + dx, dot.at().y() + dy);
  }

  /** Adds a label where none stands yet; tells whether it did. */
  private static boolean add(
      List<Mark.Text> labels, Point at, String text, Mark.Lettering lettering) {
    double half = lettering.width(text) / 2;
    boolean free =
        labels.stream()
            .noneMatch(
                o ->
                    Math.abs(o.at().y() - at.y()) < LINE
                        && Math.abs(o.at().x() - at.x())
                            < half + o.lettering().width(o.text()) / 2 + 1);
    return free && labels.add(new Mark.Text(at, Mark.Align.MIDDLE, text, lettering));
  }

  private String alternative() {
    var names =
        dots(1, 1).stream()
            .filter(Dot::own)
            .map(d -> d.entry().code() + " " + d.entry().name())
            .toList();
    return board.words().text("segment.plek.gelezen", fact.name(), title(), Rates.list(names, 3));
  }
}
