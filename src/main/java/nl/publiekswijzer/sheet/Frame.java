// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

/** An upright rectangle of a page, in points from its top left corner. */
public record Frame(double left, double top, double width, double height) {
  public static final Frame NONE = new Frame(0, 0, 0, 0);

  public double right() {
    return left + width;
  }

  public double bottom() {
    return top + height;
  }
}
