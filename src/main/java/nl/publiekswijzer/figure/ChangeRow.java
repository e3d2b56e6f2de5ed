// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.Optional;

/** A change taken apart into its two causes; without them when they may not be shown. */
public record ChangeRow(String label, Optional<Change> change) {
  /**
   * How much of a change comes from the area and how much from the reach in it; both count the same
   * thing and may have opposite signs.
   */
  public record Change(long area, long reach) {
    public long net() {
      return Math.addExact(area, reach);
    }

    /** How far the bars run to the right of zero. */
    long up() {
      return Math.max(area, 0) + Math.max(reach, 0);
    }

    /** How far the bars run to the left of zero, not above zero. */
    long down() {
      return Math.min(area, 0) + Math.min(reach, 0);
    }
  }

  public ChangeRow {
    if (label.isBlank()) {
      throw new IllegalArgumentException("a change needs a label");
    }
  }

  public static ChangeRow of(String label, long area, long reach) {
    return new ChangeRow(label, Optional.of(new Change(area, reach)));
  }

  public static ChangeRow unknown(String label) {
    return new ChangeRow(label, Optional.empty());
  }
}
