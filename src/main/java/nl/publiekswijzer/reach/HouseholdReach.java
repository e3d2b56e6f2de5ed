// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The households that were reached in an area in a year, by files that were looked at together. It
 * stands beside the bounds of people and is never added to them: one household is several people.
 *
 * @param unions the newest of each library and work area
 */
public record HouseholdReach(List<HouseholdUnion> unions) {
  public HouseholdReach {
    unions = List.copyOf(unions);
  }

  /** Empty where there is none. */
  public static Optional<HouseholdReach> of(Collection<HouseholdUnion> known) {
    var newest =
        known.stream()
            .collect(
                Collectors.toMap(
                    union -> union.library() + union.area(),
                    union -> union,
                    HouseholdReach::newest))
            .values();
    return newest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new HouseholdReach(
                newest.stream()
                    .sorted(Comparator.comparing(HouseholdUnion::reached).reversed())
                    .toList()));
  }

  /** Numbers of publications rise. */
  private static HouseholdUnion newest(HouseholdUnion one, HouseholdUnion other) {
    return serial(one) >= serial(other) ? one : other;
  }

  private static long serial(HouseholdUnion union) {
    return Long.parseLong(union.number().substring(union.number().lastIndexOf('-') + 1));
  }

  /**
   * All of them together: a bound from above, as a household may be reached by two libraries, or in
   * two work areas.
   */
  public long reached() {
    return unions.stream().mapToLong(HouseholdUnion::reached).sum();
  }

  /** The true sum lies within so many, 95 times of 100. */
  public long margin() {
    double squares = unions.stream().mapToDouble(u -> (double) u.margin() * u.margin()).sum();
    return (long) Math.ceil(Math.sqrt(squares));
  }

  public long libraries() {
    return unions.stream().map(HouseholdUnion::library).distinct().count();
  }

  /** Whether it is one union, and not a bound of several. */
  public boolean isOne() {
    return unions.size() == 1;
  }
}
