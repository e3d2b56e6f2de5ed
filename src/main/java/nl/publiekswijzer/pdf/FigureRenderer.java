// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.awt.Dimension;
import java.awt.geom.Dimension2D;
import java.util.Objects;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Scene;

/** Carries a figure through an image element of a template to the exporter. */
public class FigureRenderer extends AbstractRenderer implements DimensionRenderable, Picture {
  private static final long serialVersionUID = 1;

  private final Figure figure;

  public FigureRenderer(Figure figure) {
    this.figure = Objects.requireNonNull(figure, "an image without a figure");
  }

  @Override
  public String title() {
    return figure.title();
  }

  @Override
  public String alternative() {
    return figure.alternative();
  }

  @Override
  public void draw(PageCanvas canvas, Area area, double share, Place place) {
    new ScenePen(canvas, place).draw(figure.scene(), area, share);
  }

  /** Lets an image element of scale {@code RealHeight} take the height of its figure. */
  @Override
  public Dimension2D getDimension(JasperReportsContext context) {
    Scene scene = figure.scene();
    Dimension dimension = new Dimension();
    dimension.setSize(scene.width(), scene.height());
    return dimension;
  }
}
