// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.awt.Color;
import java.util.Optional;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.type.LineDirectionEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import nl.publiekswijzer.figure.Colour;

/** Draws backgrounds, borders, rectangles and lines, all of them artifacts. */
final class BoxWriter {
  private final PageCanvas canvas;

  BoxWriter(PageCanvas canvas) {
    this.canvas = canvas;
  }

  void background(JRPrintElement element, Area area, Place place) {
    if (element.getMode() == ModeEnum.OPAQUE) {
      Colour colour = colour(element.getBackcolor(), place);
      artifact(
          () -> {
            canvas.stream().fillColour(colour);
            rectangle(area).operator("f");
          });
    }
  }

  void borders(JRLineBox box, Area area, Place place) {
    int right = area.x() + area.width();
    int bottom = area.y() + area.height();
    stroke(box.getTopPen(), 0, area.x(), area.y(), right, area.y(), place);
    stroke(box.getBottomPen(), 0, area.x(), bottom, right, bottom, place);
    stroke(box.getLeftPen(), 0, area.x(), area.y(), area.x(), bottom, place);
    stroke(box.getRightPen(), 0, right, area.y(), right, bottom, place);
  }

  void rectangle(JRPrintRectangle rectangle, Area area, Place place) {
    Supported.requireCorners(rectangle, place);
    background(rectangle, area, place);
    double width = width(rectangle.getLinePen(), 1);
    if (width > 0) {
      artifact(
          () -> {
            pen(rectangle.getLinePen(), width, place);
            rectangle(area).operator("S");
          });
    }
  }

  void line(JRPrintLine line, Area area, Place place) {
    boolean falling = line.getDirection() != LineDirectionEnum.BOTTOM_UP;
    double x = area.width() == 1 ? 0.5 : 0; // a box of one point: the line is its middle
    double y = area.height() == 1 ? 0.5 : 0;
    double top = area.y() + y;
    double bottom = area.y() + area.height() - y;
    stroke(
        line.getLinePen(),
        1,
        area.x() + x,
        falling ? top : bottom,
        area.x() + area.width() - x,
        falling ? bottom : top,
        place);
  }

  static Colour colour(Color colour, Spot place) {
    if (colour.getAlpha() != 255) {
      throw place.refuse("unsupported translucent colour");
    }
    return new Colour(colour.getRed(), colour.getGreen(), colour.getBlue());
  }

  private void stroke(
      JRPen pen, double usual, double x1, double y1, double x2, double y2, Place place) {
    double width = width(pen, usual);
    if (width > 0) {
      artifact(
          () -> {
            pen(pen, width, place);
            canvas.stream().operator("m", x1, y1).operator("l", x2, y2).operator("S");
          });
    }
  }

  private void pen(JRPen pen, double width, Place place) {
    canvas.stream().lineColour(colour(pen.getLineColor(), place)).lineWidth(width);
    switch (pen.getLineStyle()) {
      case SOLID -> canvas.stream().dashes();
      case DASHED -> canvas.stream().dashes(5 * width, 3 * width);
      case DOTTED -> canvas.stream().dashes(width, width);
      default -> throw place.refuse("unsupported line style " + pen.getLineStyle().getName());
    }
  }

  private ContentStream rectangle(Area area) {
    return canvas.stream().operator("re", area.x(), area.y(), area.width(), area.height());
  }

  private void artifact(Runnable drawing) {
    canvas.draw(Optional.empty(), drawing);
  }

  static double width(JRPen pen, double usual) {
    return pen.getLineWidth() == null ? usual : pen.getLineWidth();
  }
}
