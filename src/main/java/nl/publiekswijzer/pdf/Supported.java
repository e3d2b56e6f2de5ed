// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRCommonRectangle;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRFont;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRTextAlignment;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.LineStyleEnum;
import net.sf.jasperreports.engine.type.RotationEnum;

/** What the exporter asks of elements, in templates and on filled pages alike. */
final class Supported {
  private Supported() {}

  static <T extends JRCommonText & JRFont & JRTextAlignment> void requireText(T text, Spot place) {
    place.refuse(
        !JRCommonText.MARKUP_NONE.equals(text.getMarkup()),
        "unsupported markup " + text.getMarkup());
    place.refuse(text.getRotation() != RotationEnum.NONE, "unsupported rotated text");
    place.refuse(text.isStrikeThrough(), "unsupported struck out text");
    place.refuse(
        text.getHorizontalTextAlign() == HorizontalTextAlignEnum.JUSTIFIED,
        "unsupported justified text");
    JRParagraph paragraph = text.getParagraph();
    int indents =
        paragraph.getFirstLineIndent()
            + paragraph.getLeftIndent()
            + paragraph.getRightIndent()
            + paragraph.getSpacingBefore()
            + paragraph.getSpacingAfter();
    place.refuse(indents != 0, "unsupported indent or paragraph spacing");
  }

  static void requireCorners(JRCommonRectangle rectangle, Spot place) {
    place.refuse(rectangle.getRadius() != 0, "unsupported rounded rectangle");
  }

  /** The pens of the four sides, as far as they draw. */
  static void requireSides(JRLineBox box, Spot place) {
    for (JRPen side :
        List.of(box.getTopPen(), box.getBottomPen(), box.getLeftPen(), box.getRightPen())) {
      requirePen(side, 0, place);
    }
  }

  /** A pen that draws; without a width of its own it takes the usual one. */
  static void requirePen(JRPen pen, double usual, Spot place) {
    if (BoxWriter.width(pen, usual) == 0) {
      return;
    }
    BoxWriter.colour(pen.getLineColor(), place);
    place.refuse(
        pen.getLineStyle() == LineStyleEnum.DOUBLE,
        "unsupported line style " + pen.getLineStyle().getName());
  }
}
