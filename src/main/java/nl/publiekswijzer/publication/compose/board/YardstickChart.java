// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import nl.publiekswijzer.publication.PeerReach;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** The reach of the library beside its yardsticks: a filled dot here, an open one there. */
record YardstickChart(Board board) {
  private static final double LEFT = 42;
  private static final double TOP = 422;
  private static final double WIDTH = 336;
  private static final double DRAWN = 342;
  private static final double AXIS = 132;
  private static final double LENGTH = 180;
  private static final double BESIDE = 9;
  private static final double TEXT = 9.5;
  private static final double ROW = 26;
  private static final double FIRST = 22;
  private static final double FOOT = 25;
  private static final double BOTTOM = 586;
  private static final double[] STEPS = {1, 2, 5, 10, 20};
  private static final int MOST_STEPS = 4;

  /** Points that a reach in whole points is not precise enough to tell. */
  private static final int NEAR = 1;

  /** Points of paper between two dots of which the names do not touch. */
  private static final double APART = 4;

  void draw(SheetBuilder page) {
    var known = new Yardsticks(board);
    var yardsticks = known.all();
    String title = title(yardsticks);
    double y = page.text(Role.heading(2), Paragraph.of(TextStyle.H2, title), LEFT, TOP, WIDTH);
    y =
        page.text(
            Paragraph.of(TextStyle.SUB, board.words().text("meetlat.uitleg")), LEFT, y + 3, WIDTH);
    if (yardsticks.isEmpty()) {
      page.text(
          Paragraph.of(TextStyle.BODY, board.words().text("meetlat.geen")), LEFT, y + 8, WIDTH);
      return;
    }
    var source = Paragraph.of(TextStyle.NOTE, source(known));
    double room = BOTTOM - source.set(WIDTH - 12).height() - y - 6;
    Figure figure = figure(yardsticks, (room - FIRST - FOOT) / (yardsticks.size() - 1));
    page.figure(figure, LEFT, y + 4);
    double end = y + 4 + figure.scene().height();
    end = page.text(source, LEFT, end + 2, WIDTH - 12);
    String missing = missing(yardsticks);
    if (!missing.isEmpty()) {
      page.text(Paragraph.of(TextStyle.SIDE, missing), LEFT, end + 8, WIDTH - 24);
    }
  }

  /** Where the yardsticks come from, and how sure they are. */
  String source(Yardsticks known) {
    var peers = known.peers();
    boolean country = known.all().get(0).kind() == Yardsticks.Kind.COUNTRY;
    if (peers.isEmpty()) {
      return board.words().text(country ? "meetlat.bron" : "meetlat.bron.zonder");
    }
    var said = new ArrayList<String>();
    if (country) {
      said.add(board.words().text("meetlat.bron.kort"));
    }
    for (PeerReach peer : peers) {
      String word = peer == peers.get(0) ? "meetlat.helft." : "meetlat.ook.";
      said.add(
          board
              .words()
              .text(
                  word + peer.among().word(),
                  String.valueOf(peer.libraries()),
                  String.valueOf(peer.reach())));
    }
    said.add(board.words().text("meetlat.punt"));
    return String.join(" ", said);
  }

  /** What is not there to hold it against; empty where there is enough. */
  String missing(List<Yardsticks.Yardstick> yardsticks) {
    if (yardsticks.size() > 2) {
      return "";
    }
    boolean before = yardsticks.stream().anyMatch(y -> y.kind() == Yardsticks.Kind.BEFORE);
    return board.words().text(before ? "meetlat.weinig" : "meetlat.eerste");
  }

  String title(List<Yardsticks.Yardstick> yardsticks) {
    if (yardsticks.isEmpty()) {
      return board.words().text("meetlat.titel.geen", board.hereFirst(), reach());
    }
    var first = yardsticks.get(0);
    BigDecimal difference = board.reach().subtract(first.reach());
    long points = difference.abs().setScale(0, RoundingMode.HALF_UP).longValue();
    return switch (first.kind()) {
      case COUNTRY -> apart("meetlat.titel", difference, points);
      case PEERS -> apart("meetlat.titel.anderen", difference, points);
      case BEFORE ->
          board.words().text("meetlat.titel.vorige", Dutch.decimal(first.reach()), reach());
      default -> board.words().text("meetlat.titel.binnen", board.here());
    };
  }

  /** How far this lies under or over what is known in whole points only. */
  private String apart(String word, BigDecimal difference, long points) {
    if (points <= NEAR) {
      return board.words().text(word + ".gelijk", board.hereFirst());
    }
    String side = difference.signum() < 0 ? ".onder" : ".boven";
    return board.words().text(word + side, board.hereFirst(), points(points));
  }

  private static String points(long points) {
    return Rates.number((int) points) + (points == 1 ? " punt" : " punten");
  }

  private String reach() {
    return Dutch.decimal(board.reach());
  }

  Figure figure(List<Yardsticks.Yardstick> yardsticks) {
    return figure(yardsticks, ROW);
  }

  /**
   * @param room for a row
   */
  private Figure figure(List<Yardsticks.Yardstick> yardsticks, double room) {
    double most =
        Math.max(
            board.reach().doubleValue(),
            yardsticks.stream().mapToDouble(y -> y.reach().doubleValue()).max().orElse(0));
    double step = step(most);
    int steps = (int) Math.ceil(most / step);
    double scale = Math.min(LENGTH / (steps * step), widest(yardsticks));
    double apart = Math.min(ROW, room);
    double bottom = FIRST + apart * (yardsticks.size() - 1) + FOOT - 13;
    var marks = new ArrayList<Mark>();
    for (int i = 0; i <= steps; i++) {
      double x = AXIS + i * step * scale;
      marks.add(new Mark.Line(new Point(x, 8), new Point(x, bottom), 0.5, Palette.HAIRLINE));
      marks.add(
          Marks.text(
              x,
              bottom + 10,
              Mark.Align.MIDDLE,
              "" + (int) (i * step),
              8,
              Face.REGULAR,
              Palette.MUTED));
    }
    for (int i = 0; i < yardsticks.size(); i++) {
      row(marks, yardsticks.get(i), FIRST + i * apart, scale, i == 0);
    }
    String title = board.words().text("meetlat.figuur");
    return new Figure(title, alternative(title, yardsticks), new Scene(DRAWN, bottom + 13, marks));
  }

  /** The scale at which the numbers behind the dots just fit. */
  private double widest(List<Yardsticks.Yardstick> yardsticks) {
    double here = board.reach().doubleValue();
    return yardsticks.stream()
        .mapToDouble(
            y -> {
              double there = y.reach().doubleValue();
              double number =
                  here > there
                      ? Face.BOLD.width(reach(), 10)
                      : Face.REGULAR.width(y.printed(), 9.5);
              return (DRAWN - AXIS - 9 - number) / Math.max(here, there);
            })
        .min()
        .orElseThrow();
  }

  /** Four steps at most to the highest reach. */
  private static double step(double most) {
    for (double step : STEPS) {
      if (step * MOST_STEPS >= most) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1] + 5;
  }

  private void row(
      List<Mark> marks, Yardsticks.Yardstick yardstick, double y, double scale, boolean first) {
    Colour house = board.colours().house();
    double here = AXIS + board.reach().doubleValue() * scale;
    double there = AXIS + yardstick.reach().doubleValue() * scale;
    marks.add(
        Marks.text(0, y + 3, Mark.Align.START, yardstick.name(), TEXT, Face.SEMIBOLD, Palette.INK));
    marks.add(new Mark.Line(new Point(here, y), new Point(there, y), 4, board.colours().rest()));
    marks.add(new Mark.Circle(new Point(here, y), 5, Paint.filled(house)));
    marks.add(
        new Mark.Circle(
            new Point(there, y), 4.4, new Paint(List.of(Palette.PAPER), List.of(house), 1.6)));
    boolean lower = here <= there;
    marks.add(
        Marks.haloed(
            lower ? here - BESIDE : here + BESIDE,
            y + 3.4,
            lower ? Mark.Align.END : Mark.Align.START,
            reach(),
            10,
            Face.BOLD,
            house));
    marks.add(
        Marks.haloed(
            lower ? there + BESIDE : there - BESIDE,
            y + 3.4,
            lower ? Mark.Align.START : Mark.Align.END,
            yardstick.printed(),
            TEXT,
            Face.REGULAR,
            Palette.INK));
    if (first && Math.abs(here - there) > APART) {
      marks.add(
          Marks.text(
              here,
              7,
              lower ? Mark.Align.END : Mark.Align.START,
              board.words().text("meetlat.hier"),
              8.5,
              Face.BOLD,
              house));
      marks.add(
          Marks.text(
              there,
              7,
              lower ? Mark.Align.START : Mark.Align.END,
              there(yardstick.kind()),
              8.5,
              Face.REGULAR,
              Palette.INK));
    }
  }

  private String there(Yardsticks.Kind kind) {
    return board
        .words()
        .text(
            switch (kind) {
              case COUNTRY -> "meetlat.daar.nederland";
              case PEERS -> "meetlat.daar.anderen";
              default -> "meetlat.daar";
            });
  }

  private String alternative(String title, List<Yardsticks.Yardstick> yardsticks) {
    return board
        .words()
        .text(
            "meetlat.gelezen",
            title,
            reach(),
            String.join("; ", yardsticks.stream().map(y -> y.name() + " " + y.printed()).toList()));
  }
}
