package nl.publiekswijzer.pdf;

import java.util.Objects;
import net.sf.jasperreports.renderers.AbstractRenderer;
import nl.publiekswijzer.figure.Figure;

/** Carries a figure through an image element of a template to the exporter. */
public class FigureRenderer extends AbstractRenderer {
  private static final long serialVersionUID = 1;

  private final Figure figure;

  public FigureRenderer(Figure figure) {
    this.figure = Objects.requireNonNull(figure, "an image without a figure");
  }

  Figure figure() {
    return figure;
  }
}
