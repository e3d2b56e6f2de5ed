// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;

/** What a paint means in a figure. */
public record LegendEntry(Paint paint, String text) implements Serializable {
  public LegendEntry {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a legend entry needs a text");
    }
  }

  public static LegendEntry of(Colour colour, String text) {
    return new LegendEntry(Paint.seen(colour), text);
  }
}
