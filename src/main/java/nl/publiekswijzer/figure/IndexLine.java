// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.OptionalInt;

/**
 * A label with its index, where 100 is the average; without an index when it may not be shown.
 *
 * @param certain whether it differs from 100 by more than chance
 */
public record IndexLine(String label, OptionalInt index, boolean certain) {
  private static final int MOST_UNDER = 90;
  private static final int LEAST_OVER = 110;

  public IndexLine {
    if (label.isBlank() || index.orElse(0) < 0) {
      throw new IllegalArgumentException("no index line: " + label + " " + index);
    }
  }

  /** One that is certain. */
  public static IndexLine of(String label, int index) {
    return new IndexLine(label, OptionalInt.of(index), true);
  }

  public static IndexLine unknown(String label) {
    return new IndexLine(label, OptionalInt.empty(), false);
  }

  /** Certainly 110 or more. */
  boolean isOver() {
    return certain && index.orElse(0) >= LEAST_OVER;
  }

  /** Certainly 90 or less. */
  boolean isUnder() {
    return certain && index.orElse(LEAST_OVER) <= MOST_UNDER;
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
