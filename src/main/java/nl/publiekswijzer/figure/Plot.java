// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

/** The field between two axes: x grows to the right and y upwards. */
record Plot(Box field, Extent horizontal, Extent vertical) {
  Point at(double x, double y) {
    return new Point(x(x), y(y));
  }

  double x(double number) {
    return field.left() + field.width() * horizontal.share(number);
  }

  double y(double number) {
    return field.bottom() - field.height() * vertical.share(number);
  }

  /** A line from bottom to top. */
  Mark.Line upright(double number, double width, Colour colour) {
    double x = x(number);
    return new Mark.Line(new Point(x, field.top()), new Point(x, field.bottom()), width, colour);
  }

  /** A line from left to right. */
  Mark.Line level(double number, double width, Colour colour) {
    double y = y(number);
    return new Mark.Line(new Point(field.left(), y), new Point(field.right(), y), width, colour);
  }
}
