// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.List;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Scene;

/**
 * Draws a scene with PDF operators, its proportions kept, left in an area and halfway its height.
 */
final class ScenePen {
  private static final double ARC = 0.5522847498; // a quarter circle as a Bézier curve

  private final PageCanvas canvas;
  private final ContentStream stream;
  private final Place place;

  ScenePen(PageCanvas canvas, Place place) {
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
      paint(r.paint(), () -> stream.operator("re", r.x(), r.y(), r.width(), r.height()));
    } else if (mark instanceof Mark.Line l) {
      stroke(l.colour(), l.width(), List.of(l.from(), l.to()));
    } else if (mark instanceof Mark.Polyline p) {
      stroke(p.colour(), p.width(), p.points());
    } else if (mark instanceof Mark.Polygon p) {
      paint(p.paint(), () -> p.rings().forEach(this::ring));
    } else if (mark instanceof Mark.Circle c) {
      paint(c.paint(), () -> circle(c.centre(), c.radius()));
    } else if (mark instanceof Mark.Text t) {
      text(t);
    }
  }

  private void paint(Paint paint, Runnable path) {
    paint.fill().ifPresent(stream::fillColour);
    paint.outline().ifPresent(colour -> stream.lineColour(colour).lineWidth(paint.width()));
    path.run();
    String fill = paint.fill().isPresent() ? "f*" : "n";
    String both = paint.fill().isPresent() ? "B*" : "S";
    stream.operator(paint.outline().isPresent() ? both : fill);
  }

  private void stroke(Colour colour, double width, List<Point> points) {
    paint(Paint.outlined(colour, width), () -> path(points));
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

  private void text(Mark.Text text) {
    Mark.Lettering lettering = text.lettering();
    Typeface face = lettering.bold() ? Typeface.SEMIBOLD : Typeface.REGULAR;
    GlyphRun run = GlyphRun.of(text.text(), face, place);
    double width = run.width() * lettering.size() / 1000;
    double before =
        switch (text.align()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    stream.fillColour(lettering.colour());
    String font = canvas.fonts().name(face);
    stream.glyphs(font, lettering.size(), text.at().x() - before, text.at().y(), run.hexadecimal());
  }
}
