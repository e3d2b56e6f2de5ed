// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRBoxContainer;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.ModeEnum;
import nl.publiekswijzer.benchmark.PageContent;
import nl.publiekswijzer.benchmark.PageContent.Face;
import nl.publiekswijzer.benchmark.PageContent.Item;
import nl.publiekswijzer.figure.Figure;

/** Reads from filled reports what stands where, for engines that know no templates. */
public final class PageReading {
  private final String report;
  private final List<Item> items = new ArrayList<>();

  private PageReading(String report) {
    this.report = report;
  }

  public static List<PageContent> pages(List<JasperPrint> reports) {
    var pages = new ArrayList<PageContent>();
    for (JasperPrint report : reports) {
      for (var page : report.getPages()) {
        var reading = new PageReading(report.getName());
        page.getElements().forEach(element -> reading.element(element, 0, 0));
        pages.add(
            new PageContent(
                report.getPageWidth(), report.getPageHeight(), List.copyOf(reading.items)));
      }
    }
    return pages;
  }

  private void element(JRPrintElement element, int left, int top) {
    Area area = Area.of(element, left, top);
    Place place = new Place(report, 1, element);
    if (element.getMode() == ModeEnum.OPAQUE) {
      var colour = BoxWriter.colour(element.getBackcolor(), place);
      items.add(new PageContent.Box(area.x(), area.y(), area.width(), area.height(), colour));
    }
    if (element instanceof JRBoxContainer box) {
      borders(box, area, place);
    }
    if (element instanceof JRPrintText text) {
      text(text, area.inside(text.getLineBox()), place);
    } else if (element instanceof JRPrintFrame frame) {
      Area inside = area.inside(frame.getLineBox());
      frame.getElements().forEach(child -> element(child, inside.x(), inside.y()));
    } else if (element instanceof JRPrintImage image) {
      image(image, area.inside(image.getLineBox()));
    } else if (element instanceof JRPrintLine line) {
      double y = area.y() + 0.5;
      line(line.getLinePen(), 1, area.x(), y, area.x() + area.width(), y, place);
    }
  }

  private void borders(JRBoxContainer container, Area area, Place place) {
    var box = container.getLineBox();
    int right = area.x() + area.width();
    int bottom = area.y() + area.height();
    line(box.getTopPen(), 0, area.x(), area.y(), right, area.y(), place);
    line(box.getBottomPen(), 0, area.x(), bottom, right, bottom, place);
    line(box.getLeftPen(), 0, area.x(), area.y(), area.x(), bottom, place);
    line(box.getRightPen(), 0, right, area.y(), right, bottom, place);
  }

  private void line(
      JRPen pen, double usual, double x1, double y1, double x2, double y2, Place place) {
    double width = BoxWriter.width(pen, usual);
    if (width > 0) {
      var colour = BoxWriter.colour(pen.getLineColor(), place);
      items.add(new PageContent.Line(x1, y1, x2, y2, width, colour));
    }
  }

  private void image(JRPrintImage image, Area area) {
    var figure = figure((FigureRenderer) image.getRenderer());
    var scene = figure.scene();
    double scale = Math.min(area.width() / scene.width(), area.height() / scene.height());
    double free = area.height() - scale * scene.height();
    double above =
        switch (image.getVerticalImageAlign()) {
          case TOP -> 0;
          case MIDDLE -> free / 2;
          case BOTTOM -> free;
        };
    items.add(new PageContent.Drawing(area.x(), area.y() + above, scale, figure));
  }

  /** The product has no need to let it out. */
  private static Figure figure(FigureRenderer renderer) {
    try {
      Field field = FigureRenderer.class.getDeclaredField("figure");
      field.setAccessible(true);
      return (Figure) field.get(renderer);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("where is the figure of a renderer?", e);
    }
  }

  private void text(JRPrintText text, Area area, Place place) {
    short[] breaks = text.getLineBreakOffsets() == null ? new short[0] : text.getLineBreakOffsets();
    var lines =
        TextLine.paragraphs(text.getFullText(), breaks).stream().flatMap(List::stream).toList();
    double first = text.getLeadingOffset() + text.getLineSpacingFactor() * text.getFontSize();
    double step = text.getTextHeight() / lines.size();
    double room = area.height() - text.getTextHeight();
    double top =
        switch (text.getVerticalTextAlign()) {
          case MIDDLE -> room / 2;
          case BOTTOM -> room;
          default -> 0;
        };
    for (TextLine line : lines) {
      if (!line.text().isBlank()) {
        items.add(word(text, line, area, area.y() + top + first + line.row() * step, place));
      }
    }
  }

  private static Item word(
      JRPrintText text, TextLine line, Area area, double baseline, Place place) {
    double size = text.getFontSize();
    Typeface face = Typeface.of(text, place);
    String words = line.text().strip();
    double width = GlyphRun.of(words, face, place).width() * size / 1000;
    double share =
        switch (text.getHorizontalTextAlign()) {
          case RIGHT -> 1;
          case CENTER -> 0.5;
          default -> 0;
        };
    double x = area.x() + share * (area.width() - width);
    var colour = BoxWriter.colour(text.getForecolor(), place);
    return new PageContent.Text(x, baseline, width, size, Face.valueOf(face.name()), colour, words);
  }
}
