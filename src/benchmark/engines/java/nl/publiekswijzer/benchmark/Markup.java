// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.util.Locale;
import nl.publiekswijzer.figure.SvgPen;

/** What the engines that read markup are given: the same places in points. */
final class Markup {
  static final double ASCENT = 1.024; // of Source Sans 3, of its size
  static final double LINE = 1.424;
  static final String FAMILY = "Source Sans 3";

  private Markup() {}

  static String of(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** The figure as SVG at the size it has on paper, in the faces of the document. */
  static String svg(PageContent.Drawing drawing) {
    var scene = drawing.figure().scene();
    String size =
        of(
            "<svg width=\"%.2fpt\" height=\"%.2fpt\" font-family=\"%s\" ",
            scene.width() * drawing.scale(), scene.height() * drawing.scale(), FAMILY);
    return SvgPen.draw(drawing.figure())
        .replaceFirst("<svg ", size)
        .replace("font-weight=\"700\"", "font-weight=\"600\"");
  }
}
