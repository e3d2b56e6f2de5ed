// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.List;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Pictogram;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;
import nl.publiekswijzer.figure.Stripes;

/**
 * Draws a scene with PDF operators, its proportions kept, left in an area and halfway its height.
 */
final class ScenePen {
  private static final double ARC = 0.5522847498; // a quarter circle as a Bézier curve

  private final PageCanvas canvas;
  private final ContentStream stream;
  private final Spot place;

  ScenePen(PageCanvas canvas, Spot place) {
    this.canvas = canvas;
    this.stream = canvas.stream();
    this.place = place;
  }

  /** Draws at the left; the share is the part of the free height that lies above. */
  void draw(Scene scene, Area area, double share) {
    double scale = Math.min(area.width() / scene.width(), area.height() / scene.height());
    double top = area.y() + share * (area.height() - scale * scene.height());
    stream.save().matrix(scale, 0, 0, scale, area.x(), top);
    stream.dashes();
    scene.marks().forEach(this::mark);
    stream.restore();
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Rectangle r) {
      paint(
          r.paint(), corners(r), () -> stream.operator("re", r.x(), r.y(), r.width(), r.height()));
    } else if (mark instanceof Mark.Line l) {
      stroke(l.colour(), l.width(), List.of(l.from(), l.to()));
    } else if (mark instanceof Mark.Polyline p) {
      stroke(p.colour(), p.width(), p.points());
    } else if (mark instanceof Mark.Polygon p) {
      List<Point> all = p.rings().stream().flatMap(List::stream).toList();
      paint(p.paint(), all, () -> p.rings().forEach(this::ring));
    } else if (mark instanceof Mark.Circle c) {
      paint(c.paint(), List.of(), () -> circle(c.centre(), c.radius()));
    } else if (mark instanceof Mark.Text t) {
      text(t);
    } else if (mark instanceof Mark.Drawing d) {
      drawing(d);
    }
  }

  /** Marks in the points of the page itself. */
  void draw(List<Mark> marks) {
    stream.dashes();
    marks.forEach(this::mark);
  }

  /**
   * @param extent points between which the path lies; only stripes need them
   */
  private void paint(Paint paint, List<Point> extent, Runnable path) {
    if (paint.stripes().isEmpty()) {
      filled(paint, path);
      return;
    }
    filled(new Paint(paint.fills(), List.of(), 0), path);
    stripes(paint.stripes().get(0), extent, path);
    if (paint.outline().isPresent()) {
      filled(new Paint(List.of(), paint.outlines(), paint.width()), path);
    }
  }

  private void filled(Paint paint, Runnable path) {
    if (paint.fill().isEmpty() && paint.outline().isEmpty()) {
      return;
    }
    paint.fill().ifPresent(stream::fillColour);
    paint.outline().ifPresent(colour -> stream.lineColour(colour).lineWidth(paint.width()));
    path.run();
    String both = paint.fill().isPresent() ? "B*" : "S";
    stream.operator(paint.outline().isPresent() ? both : "f*");
  }

  private void stripes(Stripes stripes, List<Point> extent, Runnable path) {
    stream.save();
    path.run();
    stream.operator("W*").operator("n");
    stream.lineColour(stripes.colour()).lineWidth(stripes.width());
    double left = extent.stream().mapToDouble(Point::x).min().orElseThrow();
    double right = extent.stream().mapToDouble(Point::x).max().orElseThrow();
    double top = extent.stream().mapToDouble(Point::y).min().orElseThrow();
    double bottom = extent.stream().mapToDouble(Point::y).max().orElseThrow();
    stripes.through(left, top, right, bottom).forEach(this::path);
    stream.operator("S");
    stream.restore();
  }

  private static List<Point> corners(Mark.Rectangle r) {
    return List.of(new Point(r.x(), r.y()), new Point(r.x() + r.width(), r.y() + r.height()));
  }

  private void stroke(Colour colour, double width, List<Point> points) {
    filled(Paint.outlined(colour, width), () -> path(points));
  }

  private void ring(List<Point> points) {
    path(points);
    stream.operator("h");
  }

  private void path(List<Point> points) {
    String operator = "m";
    for (Point point : points) {
      stream.operator(operator, point.x(), point.y());
      operator = "l";
    }
  }

  private void circle(Point centre, double radius) {
    double x = centre.x();
    double y = centre.y();
    double arc = ARC * radius;
    stream
        .operator("m", x + radius, y)
        .operator("c", x + radius, y + arc, x + arc, y + radius, x, y + radius)
        .operator("c", x - arc, y + radius, x - radius, y + arc, x - radius, y)
        .operator("c", x - radius, y - arc, x - arc, y - radius, x, y - radius)
        .operator("c", x + arc, y - radius, x + radius, y - arc, x + radius, y)
        .operator("h");
  }

  private void drawing(Mark.Drawing drawing) {
    double scale = drawing.size() / Pictogram.FIELD;
    stream.fillColour(drawing.colour());
    for (Pictogram.Step step : drawing.pictogram().steps()) {
      double[] numbers = new double[2 * step.points().size()];
      for (int i = 0; i < step.points().size(); i++) {
        numbers[2 * i] = drawing.at().x() + scale * step.points().get(i).x();
        numbers[2 * i + 1] = drawing.at().y() + scale * step.points().get(i).y();
      }
      stream.operator(operator(step.kind()), numbers);
    }
    stream.operator("f*");
  }

  private static String operator(char kind) {
    return switch (kind) {
      case 'M' -> "m";
      case 'L' -> "l";
      case 'C' -> "c";
      default -> "h";
    };
  }

  private void text(Mark.Text text) {
    Mark.Lettering lettering = text.lettering();
    Typeface face = Typeface.of(lettering.face());
    GlyphRun run = GlyphRun.of(text.text(), face, place);
    double x = text.at().x() - before(text);
    String font = canvas.fonts().name(face);
    stream.letterSpacing(lettering.spacing());
    if (lettering.halo() > 0) {
      stream.lineColour(Palette.PAPER).lineWidth(lettering.halo());
      stream.halo(font, lettering.size(), x, text.at().y(), run.hexadecimal());
    }
    stream.fillColour(lettering.colour());
    stream.glyphs(font, lettering.size(), x, text.at().y(), run.hexadecimal());
  }

  private static double before(Mark.Text text) {
    double width = text.lettering().width(text.text());
    return switch (text.align()) {
      case START -> 0;
      case MIDDLE -> width / 2;
      case END -> width;
    };
  }
}
