// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How a shape is painted: filled, outlined with a line of some width in points, or both.
 *
 * @param fills the one colour inside, or none
 * @param outlines the one colour of the line, or none
 */
public record Paint(List<Colour> fills, List<Colour> outlines, double width)
    implements Serializable {
  public Paint {
    fills = List.copyOf(fills);
    outlines = List.copyOf(outlines);
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

  public Optional<Colour> fill() {
    return fills.stream().findFirst();
  }

  public Optional<Colour> outline() {
    return outlines.stream().findFirst();
  }
}
