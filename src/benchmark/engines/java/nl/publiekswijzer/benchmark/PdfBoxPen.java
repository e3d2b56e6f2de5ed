// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.benchmark;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import nl.publiekswijzer.benchmark.PageContent.Face;
import nl.publiekswijzer.benchmark.PageContent.Item;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Paint;
import nl.publiekswijzer.figure.Point;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Draws a page by PDFBox, whose y grows upwards. */
record PdfBoxPen(PDPageContentStream stream, Function<Face, PDFont> fonts, int height) {
  private static final double ARC = 0.5522847498;

  private interface Path {
    void draw() throws IOException;
  }

  void draw(Item item) {
    try {
      if (item instanceof PageContent.Text t) {
        text(t.text(), t.face(), t.size(), t.x(), t.baseline(), t.colour());
      } else if (item instanceof PageContent.Box b) {
        stream.setNonStrokingColor(colour(b.colour()));
        rectangle(b.x(), b.y(), b.width(), b.height());
        stream.fill();
      } else if (item instanceof PageContent.Line l) {
        outline(l.colour(), l.width());
        path(List.of(new Point(l.x1(), l.y1()), new Point(l.x2(), l.y2())));
        stream.stroke();
      } else if (item instanceof PageContent.Drawing d) {
        drawing(d);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void drawing(PageContent.Drawing d) throws IOException {
    stream.saveGraphicsState();
    float scale = (float) d.scale();
    float up = (float) (height - d.y() - d.scale() * height); // y turns about the page height
    stream.transform(new Matrix(scale, 0, 0, scale, (float) d.x(), up));
    for (Mark mark : d.figure().scene().marks()) {
      mark(mark);
    }
    stream.restoreGraphicsState();
  }

  private void mark(Mark mark) throws IOException {
    if (mark instanceof Mark.Rectangle r) {
      shape(r.paint(), () -> rectangle(r.x(), r.y(), r.width(), r.height()));
    } else if (mark instanceof Mark.Line l) {
      shape(Paint.outlined(l.colour(), l.width()), () -> path(List.of(l.from(), l.to())));
    } else if (mark instanceof Mark.Polyline p) {
      shape(Paint.outlined(p.colour(), p.width()), () -> path(p.points()));
    } else if (mark instanceof Mark.Polygon p) {
      shape(p.paint(), () -> rings(p));
    } else if (mark instanceof Mark.Circle c) {
      shape(c.paint(), () -> circle(c.centre().x(), height - c.centre().y(), c.radius()));
    } else if (mark instanceof Mark.Text t) {
      text(t);
    }
  }

  private void text(Mark.Text t) throws IOException {
    Face face = t.lettering().bold() ? Face.SEMIBOLD : Face.REGULAR;
    double size = t.lettering().size();
    double width = fonts.apply(face).getStringWidth(t.text()) * size / 1000;
    double before =
        switch (t.align()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    text(t.text(), face, size, t.at().x() - before, t.at().y(), t.lettering().colour());
  }

  private void text(String text, Face face, double size, double x, double y, Colour colour)
      throws IOException {
    stream.beginText();
    stream.setFont(fonts.apply(face), (float) size);
    stream.setNonStrokingColor(colour(colour));
    stream.newLineAtOffset((float) x, (float) (height - y));
    stream.showText(text);
    stream.endText();
  }

  private void shape(Paint paint, Path path) throws IOException {
    if (paint.fill().isPresent()) {
      stream.setNonStrokingColor(colour(paint.fill().get()));
    }
    if (paint.outline().isPresent()) {
      outline(paint.outline().get(), paint.width());
    }
    path.draw();
    if (paint.fill().isEmpty()) {
      stream.stroke();
    } else if (paint.outline().isPresent()) {
      stream.fillAndStrokeEvenOdd();
    } else {
      stream.fillEvenOdd();
    }
  }

  private void outline(Colour colour, double width) throws IOException {
    stream.setStrokingColor(colour(colour));
    stream.setLineWidth((float) width);
  }

  private void rectangle(double x, double y, double width, double tall) throws IOException {
    stream.addRect((float) x, (float) (height - y - tall), (float) width, (float) tall);
  }

  private void rings(Mark.Polygon polygon) throws IOException {
    for (List<Point> ring : polygon.rings()) {
      path(ring);
      stream.closePath();
    }
  }

  private void path(List<Point> points) throws IOException {
    stream.moveTo((float) points.get(0).x(), (float) (height - points.get(0).y()));
    for (Point point : points.subList(1, points.size())) {
      stream.lineTo((float) point.x(), (float) (height - point.y()));
    }
  }

  private void circle(double x, double y, double r) throws IOException {
    double a = ARC * r;
    stream.moveTo((float) (x + r), (float) y);
    curve(x + r, y + a, x + a, y + r, x, y + r);
    curve(x - a, y + r, x - r, y + a, x - r, y);
    curve(x - r, y - a, x - a, y - r, x, y - r);
    curve(x + a, y - r, x + r, y - a, x + r, y);
    stream.closePath();
  }

  private void curve(double a, double b, double c, double d, double x, double y)
      throws IOException {
    stream.curveTo((float) a, (float) b, (float) c, (float) d, (float) x, (float) y);
  }

  private static Color colour(Colour colour) {
    return new Color(colour.red(), colour.green(), colour.blue());
  }
}
