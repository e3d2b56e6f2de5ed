// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares in per cent by fixed classes, from light to dark: every limit begins a class, the last one
 * is open above.
 */
public record ClassScale(List<BigDecimal> limits) {
  public ClassScale {
    limits = List.copyOf(limits);
    if (limits.size() < 2 || limits.size() > Palette.RAMP.size()) {
      throw new IllegalArgumentException("no scale of " + limits.size() + " classes");
    }
    for (int i = 1; i < limits.size(); i++) {
      if (limits.get(i - 1).compareTo(limits.get(i)) >= 0) {
        throw new IllegalArgumentException("limits do not rise: " + limits);
      }
    }
  }

  public static ClassScale of(int... limits) {
    return new ClassScale(IntStream.of(limits).mapToObj(BigDecimal::valueOf).toList());
  }

  /** The class of a share: 0 for the lightest; a share on a limit is in the class above. */
  public int index(BigDecimal share) {
    if (share.compareTo(limits.get(0)) < 0) {
      throw new IllegalArgumentException(share + " lies below " + limits.get(0));
    }
    return (int) limits.stream().filter(limit -> limit.compareTo(share) <= 0).count() - 1;
  }

  /** The paint of a share on a map, where the map draws the borders. */
  public Paint paint(BigDecimal share) {
    return Paint.filled(colour(index(share)));
  }

  /** "5 tot 10 %", and "30 % of meer" for the last. */
  public String label(int index) {
    String from = Dutch.decimal(limits.get(index));
    return index == limits.size() - 1
        ? from + " % of meer"
        : from + " tot " + Dutch.decimal(limits.get(index + 1)) + " %";
  }

  /** All classes from light to dark, outlined so that the light ones show. */
  public List<LegendEntry> legend() {
    return IntStream.range(0, limits.size())
        .mapToObj(i -> new LegendEntry(outlined(colour(i)), label(i)))
        .toList();
  }

  /** Spread over the whole ramp: the lightest and the darkest step always stay. */
  private Colour colour(int index) {
    int steps = Palette.RAMP.size() - 1;
    return Palette.RAMP.get(Math.round(index * steps / (float) (limits.size() - 1)));
  }

  private static Paint outlined(Colour colour) {
    return new Paint(List.of(colour), List.of(Palette.RULE), 0.5);
  }
}
