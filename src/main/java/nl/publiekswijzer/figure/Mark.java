// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;
import java.util.List;

/** One thing drawn in a scene; later marks lie over earlier ones. */
public sealed interface Mark extends Serializable {

  /** A rectangle by its top left corner. */
  record Rectangle(double x, double y, double width, double height, Paint paint) implements Mark {}

  /** A straight line, its width in points. */
  record Line(Point from, Point to, double width, Colour colour) implements Mark {}

  /** An open line through points. */
  record Polyline(List<Point> points, double width, Colour colour) implements Mark {
    public Polyline {
      points = List.copyOf(points);
    }
  }

  /** A closed area; every ring after the first is a hole or an island by the even-odd rule. */
  record Polygon(List<List<Point>> rings, Paint paint) implements Mark {
    public Polygon {
      rings = rings.stream().map(List::copyOf).toList();
    }
  }

  /** A circle by its centre. */
  record Circle(Point centre, double radius, Paint paint) implements Mark {}

  /** One line of text: the point lies on the baseline, at the side the alignment names. */
  record Text(Point at, Align align, String text, Lettering lettering) implements Mark {}

  /** On which side of its point a text lies. */
  enum Align {
    START,
    MIDDLE,
    END
  }

  /** A drawing of its own, placed by its top left corner and so many points wide and high. */
  record Drawing(Pictogram pictogram, Point at, double size, Colour colour) implements Mark {}

  /**
   * How a text looks.
   *
   * @param size in points
   * @param spacing between letters in points, beside their own
   * @param halo width of a line of paper around the letters, which keeps them legible on a map; 0
   *     for none
   */
  record Lettering(double size, Face face, Colour colour, double spacing, double halo)
      implements Serializable {
    public Lettering(double size, Face face, Colour colour) {
      this(size, face, colour, 0, 0);
    }

    /** Semi-bold or regular, as in charts. */
    public Lettering(double size, boolean bold, Colour colour) {
      this(size, bold ? Face.SEMIBOLD : Face.REGULAR, colour);
    }

    /** Width of a text in points. */
    public double width(String text) {
      return face.width(text, size) + spacing * text.codePointCount(0, text.length());
    }

    public Lettering haloed(double width) {
      return new Lettering(size, face, colour, spacing, width);
    }
  }
}
