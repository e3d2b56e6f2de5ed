// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.web;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.figure.Stripes;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.reach.AreaReach;
import nl.publiekswijzer.reach.ReachBounds;

/**
 * A bar towards the aim: dark up to the lower bound, striped from there to the upper bound, a line
 * where an estimate lies. It is as long as the aim, or as the upper bound where that is more.
 */
record ReachBar(String area, AreaReach reach, ReachBounds bounds, Speech words) {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 96;
  private static final double MARGIN = 4;
  private static final double TOP = 24;
  private static final double THICKNESS = 26;
  private static final double LINE = 0.75;
  private static final double SIZE = 12;

  Figure figure() {
    List<Mark> marks = new ArrayList<>();
    double lower = place(bounds.lower());
    double upper = place(bounds.upper());
    double aim = place(reach.definition().aim().people());
    var track = new Paint(List.of(Palette.PAPER), List.of(Palette.RULE), LINE);
    marks.add(bar(MARGIN, WIDTH - MARGIN, track));
    marks.add(bar(lower, upper, track.striped(new Stripes(Palette.OVER, 1.5, 5))));
    marks.add(bar(MARGIN, lower, Paint.filled(Palette.OVER)));
    marks.add(upright(aim, Palette.UNDER, 2));
    marks.add(text(lower, TOP - 8, "reach.bar.lower", bounds.lower()));
    marks.add(text(upper, TOP + THICKNESS + 16, "reach.bar.upper", bounds.upper()));
    marks.add(text(aim, HEIGHT - 6, "reach.bar.aim", reach.definition().aim().people()));
    return new Figure(title(), alternative(), new Scene(WIDTH, HEIGHT, marks));
  }

  private double place(long people) {
    double full = Math.max(reach.definition().aim().people(), bounds.upper());
    return MARGIN + (WIDTH - 2 * MARGIN) * people / full;
  }

  private static Mark bar(double from, double to, Paint paint) {
    return new Mark.Rectangle(from, TOP, Math.max(to - from, LINE), THICKNESS, paint);
  }

  private static Mark upright(double x, Colour colour, double width) {
    return new Mark.Line(new Point(x, TOP - 4), new Point(x, TOP + THICKNESS + 4), width, colour);
  }

  /** Beside its place, on the side where there is room. */
  private Mark text(double x, double y, String key, long people) {
    String text = words.say(key, people);
    var lettering = new Mark.Lettering(SIZE, true, Palette.INK);
    boolean left = x + lettering.width(text) > WIDTH - MARGIN;
    return new Mark.Text(
        new Point(left ? Math.max(x, lettering.width(text)) : x, y),
        left ? Mark.Align.END : Mark.Align.START,
        text,
        lettering);
  }

  private String title() {
    return words.say("reach.bar.title", area, String.valueOf(reach.year()));
  }

  /** What the bar shows, in words. */
  String alternative() {
    return words.say(
        "reach.bar.text",
        area,
        String.valueOf(reach.year()),
        bounds.lower(),
        bounds.upper(),
        reach.definition().aim().people());
  }
}
