package nl.publiekswijzer.figure;

import java.io.Serializable;
import java.util.Optional;

/** How a shape is painted: filled, outlined with a line of some width in points, or both. */
public final class Paint implements Serializable {
  private static final long serialVersionUID = 1;

  private final Colour fill;
  private final Colour outline;
  private final double width;

  private Paint(Colour fill, Colour outline, double width) {
    this.fill = fill;
    this.outline = outline;
    this.width = width;
  }

  public static Paint filled(Colour fill) {
    return new Paint(fill, null, 0);
  }

  public static Paint outlined(Colour outline, double width) {
    return new Paint(null, outline, width);
  }

  public Paint withOutline(Colour colour, double lineWidth) {
    return new Paint(fill, colour, lineWidth);
  }

  public Optional<Colour> fill() {
    return Optional.ofNullable(fill);
  }

  public Optional<Colour> outline() {
    return Optional.ofNullable(outline);
  }

  public double width() {
    return width;
  }
}
