// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
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
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.publication.compose.Words;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/** The ages of the inhabitants beside those of the base, where no members are told. */
record AgeChart(Board board) {
  private static final double LEFT = 42;
  private static final double TOP = 422;
  private static final double WIDTH = 512;
  private static final double AXIS = 132;
  private static final double LENGTH = 300;
  private static final double ROOM = 118;
  private static final double MOST_ROW = 22;
  private static final double BEHIND = 9;
  private static final double NUMBER = 36;

  void draw(SheetBuilder page) {
    double y = page.text(Role.heading(2), Paragraph.of(TextStyle.H2, title()), LEFT, TOP, WIDTH);
    y = page.text(Paragraph.of(TextStyle.SUB, note()), LEFT, y + 3, WIDTH);
    if (!ages().isEmpty()) {
      page.figure(figure(), LEFT, y + 6);
    }
  }

  /** None where the edition brought none. */
  List<AreaProfile.Row> ages() {
    AreaProfile profile = board.content().figures().profile();
    return profile == null ? List.of() : profile.ages();
  }

  String title() {
    return board.words().text(ages().isEmpty() ? "leeftijd.titel.geen" : "leeftijd.titel");
  }

  /** How it is read, or that there are no figures. */
  String note() {
    return board.words().text(ages().isEmpty() ? "leeftijd.geen" : "leeftijd.uitleg");
  }

  Figure figure() {
    var ages = ages();
    double most =
        ages.stream()
            .mapToDouble(r -> Math.max(value(r.share()), value(r.baseShare())))
            .max()
            .orElse(1);
    double scale = Math.min(LENGTH, room(ages)) / most;
    double row = Math.min(MOST_ROW, ROOM / ages.size());
    var marks = new ArrayList<Mark>();
    var said = new ArrayList<String>();
    for (int i = 0; i < ages.size(); i++) {
      row(marks, ages.get(i), (i + 0.5) * row, scale);
      said.add(
          board
              .words()
              .text(
                  "leeftijd.gelezen",
                  name(ages.get(i)),
                  Dutch.decimal(ages.get(i).share()),
                  Dutch.decimal(ages.get(i).baseShare())));
    }
    String title = board.words().text("leeftijd.figuur");
    return new Figure(
        title,
        title + ": " + String.join("; ", said) + ".",
        new Scene(WIDTH, row * ages.size() + 2, marks));
  }

  /** What the longest text at the right leaves for a line. */
  private double room(List<AreaProfile.Row> ages) {
    double widest = ages.stream().mapToDouble(a -> Face.REGULAR.width(there(a), 9)).max().orElse(0);
    return WIDTH - AXIS - BEHIND - NUMBER - widest;
  }

  private String there(AreaProfile.Row age) {
    return board.words().text("leeftijd.daar", Dutch.decimal(age.baseShare()));
  }

  String name(AreaProfile.Row age) {
    return Words.of("cijfers").text(age.key());
  }

  private void row(List<Mark> marks, AreaProfile.Row age, double y, double scale) {
    Colour house = board.colours().house();
    double here = AXIS + value(age.share()) * scale;
    double there = AXIS + value(age.baseShare()) * scale;
    marks.add(Marks.text(0, y + 3, Mark.Align.START, name(age), 9.5, Face.SEMIBOLD, Palette.INK));
    marks.add(
        new Mark.Line(new Point(AXIS, y), new Point(AXIS + LENGTH, y), 0.4, Palette.ROW_LINE));
    marks.add(new Mark.Line(new Point(here, y), new Point(there, y), 4, board.colours().rest()));
    marks.add(new Mark.Circle(new Point(here, y), 5, Paint.filled(house)));
    marks.add(
        new Mark.Circle(
            new Point(there, y), 4.4, new Paint(List.of(Palette.PAPER), List.of(house), 1.6)));
    double right = Math.max(here, there) + BEHIND;
    marks.add(
        Marks.text(
            right,
            y + 3.4,
            Mark.Align.START,
            Dutch.decimal(age.share()) + " % ",
            10,
            Face.BOLD,
            house));
    marks.add(
        Marks.text(
            right + NUMBER, y + 3.4, Mark.Align.START, there(age), 9, Face.REGULAR, Palette.INK));
  }

  private static double value(BigDecimal share) {
    return share == null ? 0 : share.doubleValue();
  }
}
