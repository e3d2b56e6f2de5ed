// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Point;

/** A page being laid out, or a part of one; pieces are read in the order in which they come. */
public final class SheetBuilder {
  private final List<Piece> pieces = new ArrayList<>();

  public Sheet sheet() {
    return new Sheet(Sheet.WIDTH, Sheet.HEIGHT, pieces);
  }

  public List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  public SheetBuilder add(Piece piece) {
    pieces.add(piece);
    return this;
  }

  public SheetBuilder add(List<Piece> more) {
    pieces.addAll(more);
    return this;
  }

  /** What only pleases the eye. */
  public SheetBuilder art(Mark... marks) {
    return art(List.of(marks));
  }

  public SheetBuilder art(List<Mark> marks) {
    return marks.isEmpty() ? this : add(Piece.artwork(marks));
  }

  public SheetBuilder box(double left, double top, double width, double height, Colour colour) {
    return art(new Mark.Rectangle(left, top, width, height, Paint.filled(colour)));
  }

  /** A level line of which the top lies there. */
  public SheetBuilder rule(double left, double top, double width, double thick, Colour colour) {
    return box(left, top, width, thick, colour);
  }

  /** A paragraph at most so wide; returns where it ends. */
  public double text(Paragraph words, double left, double top, double width) {
    return text(Role.paragraph(), words, left, top, width);
  }

  /** Text in some role at most so wide; returns where it ends. */
  public double text(Role role, Paragraph words, double left, double top, double width) {
    SetText set = words.set(width);
    add(Piece.element(role, Piece.content(set.at(left, top))));
    return top + set.height();
  }

  /** A figure with its top left corner there. */
  public SheetBuilder figure(Figure figure, double left, double top) {
    var scene = figure.scene();
    var place = new Frame(left, top, scene.width(), scene.height());
    var marks = scene.marks().stream().map(mark -> moved(mark, left, top)).toList();
    return add(Piece.element(Role.figure(figure.alternative(), place), Piece.content(marks)));
  }

  /** The marks of a scene with its top left corner there, for a drawing that nobody reads. */
  public SheetBuilder artAt(List<Mark> marks, double left, double top) {
    return art(marks.stream().map(mark -> moved(mark, left, top)).toList());
  }

  /** The same mark elsewhere. */
  public static Mark moved(Mark mark, double dx, double dy) {
    if (mark instanceof Mark.Rectangle r) {
      return new Mark.Rectangle(r.x() + dx, r.y() + dy, r.width(), r.height(), r.paint());
    } else if (mark instanceof Mark.Line l) {
      return new Mark.Line(moved(l.from(), dx, dy), moved(l.to(), dx, dy), l.width(), l.colour());
    } else if (mark instanceof Mark.Polyline p) {
      return new Mark.Polyline(moved(p.points(), dx, dy), p.width(), p.colour());
    } else if (mark instanceof Mark.Polygon p) {
      return new Mark.Polygon(
          p.rings().stream().map(ring -> moved(ring, dx, dy)).toList(), p.paint());
    } else if (mark instanceof Mark.Circle c) {
      return new Mark.Circle(moved(c.centre(), dx, dy), c.radius(), c.paint());
    } else if (mark instanceof Mark.Drawing d) {
      return new Mark.Drawing(d.pictogram(), moved(d.at(), dx, dy), d.size(), d.colour());
    }
    Mark.Text t = (Mark.Text) mark;
    return new Mark.Text(moved(t.at(), dx, dy), t.align(), t.text(), t.lettering());
  }

  private static Point moved(Point point, double dx, double dy) {
    return new Point(point.x() + dx, point.y() + dy);
  }

  private static List<Point> moved(List<Point> points, double dx, double dy) {
    return points.stream().map(point -> moved(point, dx, dy)).toList();
  }
}
