// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Dimension2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Point;

/** Stands in for the class of the same name: the figure is drawn in the way of JasperReports. */
public class FigureRenderer extends AbstractRenderer
    implements DimensionRenderable, Graphics2DRenderable {
  private static final long serialVersionUID = 1;

  private final Figure figure;

  public FigureRenderer(Figure figure) {
    this.figure = figure;
  }

  @Override
  public Dimension2D getDimension(JasperReportsContext context) {
    var dimension = new Dimension();
    dimension.setSize(figure.scene().width(), figure.scene().height());
    return dimension;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    var scene = figure.scene();
    var pen = (Graphics2D) graphics.create();
    double scale = Math.min(area.getWidth() / scene.width(), area.getHeight() / scene.height());
    pen.translate(area.getX(), area.getY());
    pen.scale(scale, scale);
    scene.marks().forEach(mark -> draw(mark, context, pen));
    pen.dispose();
  }

  private static void draw(Mark mark, JasperReportsContext context, Graphics2D pen) {
    if (mark instanceof Mark.Rectangle r) {
      shape(new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height()), r.paint(), pen);
    } else if (mark instanceof Mark.Line l) {
      var line = new Line2D.Double(l.from().x(), l.from().y(), l.to().x(), l.to().y());
      shape(line, Paint.outlined(l.colour(), l.width()), pen);
    } else if (mark instanceof Mark.Polyline p) {
      shape(path(List.of(p.points()), false), Paint.outlined(p.colour(), p.width()), pen);
    } else if (mark instanceof Mark.Polygon p) {
      shape(path(p.rings(), true), p.paint(), pen);
    } else if (mark instanceof Mark.Circle c) {
      double left = c.centre().x() - c.radius();
      double top = c.centre().y() - c.radius();
      shape(new Ellipse2D.Double(left, top, 2 * c.radius(), 2 * c.radius()), c.paint(), pen);
    } else if (mark instanceof Mark.Text t) {
      text(t, context, pen);
    }
  }

  private static void shape(Shape shape, Paint paint, Graphics2D pen) {
    paint
        .fill()
        .ifPresent(
            fill -> {
              pen.setColor(colour(fill));
              pen.fill(shape);
            });
    paint
        .outline()
        .ifPresent(
            outline -> {
              pen.setColor(colour(outline));
              pen.setStroke(new BasicStroke((float) paint.width()));
              pen.draw(shape);
            });
  }

  private static Path2D path(List<List<Point>> rings, boolean closed) {
    var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (List<Point> ring : rings) {
      path.moveTo(ring.get(0).x(), ring.get(0).y());
      ring.subList(1, ring.size()).forEach(point -> path.lineTo(point.x(), point.y()));
      if (closed) {
        path.closePath();
      }
    }
    return path;
  }

  private static void text(Mark.Text text, JasperReportsContext context, Graphics2D pen) {
    String family = text.lettering().bold() ? "Source Sans 3 Semibold" : "Source Sans 3";
    float size = (float) text.lettering().size();
    Font font =
        FontUtil.getInstance(context).getAwtFontFromBundles(family, Font.PLAIN, size, null, false);
    double width = font.getStringBounds(text.text(), pen.getFontRenderContext()).getWidth();
    double before =
        switch (text.align()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    pen.setFont(font);
    pen.setColor(colour(text.lettering().colour()));
    pen.drawString(text.text(), (float) (text.at().x() - before), (float) text.at().y());
  }

  private static Color colour(Colour colour) {
    return new Color(colour.red(), colour.green(), colour.blue());
  }
}
