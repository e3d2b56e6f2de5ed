// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;

/**
 * A segment by its share of the members in per cent and by its member index.
 *
 * @param uncertain whether so few members stand behind the numbers that they may be chance
 */
public record Placed(
    String code, String name, Colour colour, double share, double index, boolean uncertain)
    implements Serializable {
  public Placed {
    if (name.isBlank() || !(share >= 0 && share <= 100) || !(index >= 0)) {
      throw new IllegalArgumentException("no place for " + name + ": " + share + ", " + index);
    }
  }

  String label() {
    return code + " " + name;
  }
}
