// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.io.Serializable;
import java.util.List;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Figure;

/** What stands on a page and where, in points from its top left corner: nothing to lay out. */
public record PageContent(int width, int height, List<Item> items) implements Serializable {

  /** One thing on a page. */
  public sealed interface Item extends Serializable {}

  /**
   * One line of text.
   *
   * @param baseline its height on the page
   * @param width as measured by the fill
   */
  public record Text(
      double x, double baseline, double width, double size, Face face, Colour colour, String text)
      implements Item {}

  /** A filled rectangle. */
  public record Box(double x, double y, double width, double height, Colour colour)
      implements Item {}

  /** A horizontal or vertical line. */
  public record Line(double x1, double y1, double x2, double y2, double width, Colour colour)
      implements Item {}

  /** A figure with its place; its own size is scaled by a factor. */
  public record Drawing(double x, double y, double scale, Figure figure) implements Item {}

  /** The faces of the document: weight, style and file. */
  public enum Face {
    REGULAR(400, "normal", "SourceSans3-Regular"),
    SEMIBOLD(600, "normal", "SourceSans3-SemiBold"),
    BOLD(700, "normal", "SourceSans3-Bold"),
    ITALIC(400, "italic", "SourceSans3-Italic");

    final int weight;
    final String style;
    final String file;

    Face(int weight, String style, String file) {
      this.weight = weight;
      this.style = style;
      this.file = file;
    }

    String resource() {
      return "/fonts/" + file + ".ttf";
    }
  }
}
