// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.OptionalInt;

/** A label with its index, where 100 is the average; without an index when it may not be shown. */
public record IndexLine(String label, OptionalInt index) {
  public IndexLine {
    if (label.isBlank() || index.orElse(0) < 0) {
      throw new IllegalArgumentException("no index line: " + label + " " + index);
    }
  }

  public static IndexLine of(String label, int index) {
    return new IndexLine(label, OptionalInt.of(index));
  }

  public static IndexLine unknown(String label) {
    return new IndexLine(label, OptionalInt.empty());
  }

  /** The index in Dutch words: "index 142, boven het gemiddelde van 100". */
  public String words() {
    return index.isEmpty() ? "index onbekend" : "index " + index.getAsInt() + ", " + position();
  }

  private String position() {
    int difference = Integer.compare(index.getAsInt(), 100);
    return switch (difference) {
      case 1 -> "boven het gemiddelde van 100";
      case -1 -> "onder het gemiddelde van 100";
      default -> "gelijk aan het gemiddelde";
    };
  }
}
