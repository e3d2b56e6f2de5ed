// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.awt.Dimension;
import java.awt.geom.Dimension2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;

/** Carries an opaque bitmap, such as a logo, through an image element to the exporter. */
public class BitmapRenderer extends AbstractRenderer implements DimensionRenderable, Picture {
  private static final long serialVersionUID = 1;

  private final byte[] png;
  private final String alternative;

  /**
   * @param alternative what is read instead of it, in the language of the document
   */
  public BitmapRenderer(byte[] png, String alternative) {
    if (alternative.isBlank()) {
      throw new IllegalArgumentException("a bitmap without an alternative text");
    }
    this.png = png.clone();
    this.alternative = alternative;
  }

  @Override
  public String title() {
    return alternative;
  }

  @Override
  public String alternative() {
    return alternative;
  }

  @Override
  public void draw(PageCanvas canvas, Area area, double share, Place place) {
    DocumentImages.Embedded image = canvas.images().embed(png, place);
    double scale =
        Math.min((double) area.width() / image.width(), (double) area.height() / image.height());
    double width = scale * image.width();
    double height = scale * image.height();
    double top = area.y() + share * (area.height() - height);
    canvas.stream().image(image.name(), area.x(), top, width, height);
  }

  /** Lets an image element of scale {@code RealHeight} take the height of its bitmap. */
  @Override
  public Dimension2D getDimension(JasperReportsContext context) {
    Bitmap bitmap = Bitmap.decode(png);
    return new Dimension(bitmap.width(), bitmap.height());
  }
}
