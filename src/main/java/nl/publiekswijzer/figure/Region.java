// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;
import java.util.List;
import nl.publiekswijzer.area.Outline;

/**
 * A part of a map, drawn in one paint.
 *
 * @param label short text shown where it fits, or blank
 * @param rings its borders in degrees, x the longitude and y the latitude, by the even-odd rule
 */
public record Region(String label, List<List<Point>> rings, Paint paint) implements Serializable {
  /** The borders of an outline as a map takes them. */
  public static List<List<Point>> rings(Outline outline) {
    return outline.rings().stream()
        .map(ring -> ring.stream().map(p -> new Point(p.longitude(), p.latitude())).toList())
        .toList();
  }

  public Region {
    rings = rings.stream().map(List::copyOf).toList();
    if (rings.isEmpty() || rings.stream().anyMatch(ring -> ring.size() < 3)) {
      throw new IllegalArgumentException("region " + label + " has no area");
    }
  }
}
