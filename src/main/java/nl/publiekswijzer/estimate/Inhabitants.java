// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Inhabitants of a postcode area by the age classes of the CBS postcode tables: 0-14, 15-24, 25-34,
 * 35-44, 45-54, 55-64, 65-74, 75 and over. An empty class is unknown.
 */
public record Inhabitants(List<OptionalInt> byAge) {
  /** Number of age classes. */
  public static final int CLASSES = 8;

  public Inhabitants {
    byAge = List.copyOf(byAge);
    if (byAge.size() != CLASSES) {
      throw new IllegalArgumentException(CLASSES + " age classes needed, not " + byAge.size());
    }
  }

  /** All classes known. */
  public static Inhabitants of(int... byAge) {
    return new Inhabitants(Arrays.stream(byAge).mapToObj(OptionalInt::of).toList());
  }

  /** Children under 15. */
  public OptionalInt children() {
    return byAge.get(0);
  }
}
