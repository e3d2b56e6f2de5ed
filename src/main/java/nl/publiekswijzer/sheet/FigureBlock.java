// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.function.DoubleFunction;
import nl.publiekswijzer.figure.Figure;

/**
 * A drawing that can be made higher or lower.
 *
 * @param drawing by its height
 * @param lowest height at which it can still be read
 * @param highest height at which it still looks well
 */
public record FigureBlock(
    DoubleFunction<Figure> drawing,
    double height,
    double lowest,
    double highest,
    double above,
    boolean leads)
    implements Block {

  /** One that is as high as it is. */
  public static FigureBlock of(Figure figure, double above) {
    double height = figure.scene().height();
    return new FigureBlock(h -> figure, height, height, height, above, false);
  }

  @Override
  public FigureBlock leading() {
    return new FigureBlock(drawing, height, lowest, highest, above, true);
  }

  @Override
  public double slack() {
    return highest - height;
  }

  @Override
  public FigureBlock grown(double points) {
    return at(height + points);
  }

  @Override
  public FigureBlock scaled(double factor) {
    return at(height * factor);
  }

  @Override
  public FigureBlock spaced(double factor) {
    return new FigureBlock(drawing, height, lowest, highest, above * factor, leads);
  }

  private FigureBlock at(double wanted) {
    double bounded = Math.max(lowest, Math.min(highest, wanted));
    return new FigureBlock(drawing, bounded, lowest, highest, above, leads);
  }

  @Override
  public void draw(SheetBuilder page, double left, double top) {
    page.figure(drawing.apply(height), left, top);
  }
}
