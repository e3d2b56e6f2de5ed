// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How a shape is painted: filled, striped over that, and outlined with a line of some width in
 * points, each or none.
 *
 * @param fills the one colour inside, or none
 * @param outlines the one colour of the line, or none
 * @param stripes the one kind of stripes, cut off at the edge of the shape, or none
 */
public record Paint(List<Colour> fills, List<Colour> outlines, double width, List<Stripes> stripes)
    implements Serializable {
  public Paint {
    fills = List.copyOf(fills);
    outlines = List.copyOf(outlines);
    stripes = List.copyOf(stripes);
  }

  public Paint(List<Colour> fills, List<Colour> outlines, double width) {
    this(fills, outlines, width, List.of());
  }

  public static Paint filled(Colour fill) {
    return new Paint(List.of(fill), List.of(), 0);
  }

  public static Paint outlined(Colour outline, double width) {
    return new Paint(List.of(), List.of(outline), width);
  }

  /** Filled, and outlined too when the colour alone would not stand out from paper. */
  public static Paint seen(Colour fill) {
    return fill.contrastTo(Palette.PAPER) >= 3
        ? filled(fill)
        : new Paint(List.of(fill), List.of(Palette.RULE), 0.75);
  }

  /** The same, striped. */
  public Paint striped(Stripes with) {
    return new Paint(fills, outlines, width, List.of(with));
  }

  /** The same with another line around it. */
  public Paint with(Colour outline, double lineWidth) {
    return new Paint(fills, List.of(outline), lineWidth, stripes);
  }

  public Optional<Colour> fill() {
    return fills.stream().findFirst();
  }

  public Optional<Colour> outline() {
    return outlines.stream().findFirst();
  }
}
