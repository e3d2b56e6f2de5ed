// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintElement;

/** A rectangle on a page, in points from its top left corner. */
record Area(int x, int y, int width, int height) {

  static Area of(JRPrintElement element, int left, int top) {
    return new Area(
        left + element.getX(), top + element.getY(), element.getWidth(), element.getHeight());
  }

  Area inside(JRLineBox box) {
    int left = box.getLeftPadding();
    int top = box.getTopPadding();
    return new Area(
        x + left,
        y + top,
        width - left - box.getRightPadding(),
        height - top - box.getBottomPadding());
  }
}
