// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.List;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.figure.Stripes;

/**
 * Puts marks elsewhere: first as many times as large, lines and letters too, then moved.
 *
 * @param dx to the right, in points
 * @param dy down, in points
 */
record Placement(double scale, double dx, double dy) {

  Mark of(Mark mark) {
    if (mark instanceof Mark.Rectangle r) {
      Point corner = of(new Point(r.x(), r.y()));
      return new Mark.Rectangle(
          corner.x(), corner.y(), r.width() * scale, r.height() * scale, of(r.paint()));
    } else if (mark instanceof Mark.Line l) {
      return new Mark.Line(of(l.from()), of(l.to()), l.width() * scale, l.colour());
    } else if (mark instanceof Mark.Polyline p) {
      return new Mark.Polyline(of(p.points()), p.width() * scale, p.colour());
    } else if (mark instanceof Mark.Polygon p) {
      return new Mark.Polygon(p.rings().stream().map(this::of).toList(), of(p.paint()));
    } else if (mark instanceof Mark.Circle c) {
      return new Mark.Circle(of(c.centre()), c.radius() * scale, of(c.paint()));
    } else if (mark instanceof Mark.Drawing d) {
      return new Mark.Drawing(d.pictogram(), of(d.at()), d.size() * scale, d.colour());
    }
    Mark.Text t = (Mark.Text) mark;
    return new Mark.Text(of(t.at()), t.align(), t.text(), of(t.lettering()));
  }

  Piece of(Piece piece) {
    if (piece instanceof Piece.Drawn drawn) {
      return new Piece.Drawn(drawn.read(), drawn.marks().stream().map(this::of).toList());
    } else if (piece instanceof Piece.Bitmap bitmap) {
      return new Piece.Bitmap(bitmap.png(), of(bitmap.place()));
    }
    Piece.Element element = (Piece.Element) piece;
    return new Piece.Element(
        element.role().at(of(element.role().place())),
        element.parts().stream().map(this::of).toList());
  }

  Frame of(Frame frame) {
    Point corner = of(new Point(frame.left(), frame.top()));
    return new Frame(corner.x(), corner.y(), frame.width() * scale, frame.height() * scale);
  }

  private Point of(Point point) {
    return new Point(point.x() * scale + dx, point.y() * scale + dy);
  }

  private List<Point> of(List<Point> points) {
    return points.stream().map(this::of).toList();
  }

  private Paint of(Paint paint) {
    if (scale == 1) {
      return paint;
    }
    var stripes =
        paint.stripes().stream()
            .map(s -> new Stripes(s.colour(), s.width() * scale, s.step() * scale))
            .toList();
    return new Paint(paint.fills(), paint.outlines(), paint.width() * scale, stripes);
  }

  private Mark.Lettering of(Mark.Lettering lettering) {
    return scale == 1
        ? lettering
        : new Mark.Lettering(
            lettering.size() * scale,
            lettering.face(),
            lettering.colour(),
            lettering.spacing() * scale,
            lettering.halo() * scale);
  }
}
