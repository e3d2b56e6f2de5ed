// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.reach.AreaReach;
import nl.publiekswijzer.reach.ComponentReach;
import nl.publiekswijzer.reach.HouseholdReach;
import nl.publiekswijzer.reach.HouseholdUnion;
import nl.publiekswijzer.reach.ReachBounds;

/**
 * The reach of an area in a year, as the API tells it.
 *
 * @param definitie version by which it is reckoned
 * @param bibliotheken how many told a number
 * @param teWeinigBibliotheken whether their numbers are left out for that
 * @param grenzen absent where nothing is known that has a place between bounds
 * @param huishoudens beside the bounds, never added to them; absent where no files were looked at
 *     together
 * @param bestanddelen between the bounds
 * @param apart what cannot be joined, or does not count
 */
public record AreaReachView(
    String gebied,
    int jaar,
    int definitie,
    long doel,
    int doeljaar,
    int bibliotheken,
    boolean teWeinigBibliotheken,
    Bounds grenzen,
    Households huishoudens,
    List<Component> bestanddelen,
    List<Component> apart) {
  /** Between which numbers the number of people lies. */
  public record Bounds(long ondergrens, long bovengrens, boolean onzeker) {
    static Bounds of(ReachBounds bounds) {
      return new Bounds(bounds.lower(), bounds.upper(), bounds.uncertain());
    }
  }

  /**
   * Households that were reached by files that were looked at together, each once.
   *
   * @param bereikt in tens; of several libraries or work areas at most so many
   * @param marge the true number lies within so many, 95 times of 100
   * @param publicaties that tell it
   */
  public record Households(long bereikt, long marge, long bibliotheken, List<String> publicaties) {
    static Households of(HouseholdReach reach) {
      return new Households(
          reach.reached(),
          reach.margin(),
          reach.libraries(),
          reach.unions().stream().map(HouseholdUnion::number).toList());
    }
  }

  /** What is known of a component. */
  public record Component(
      String code,
      String naam,
      String eenheid,
      String onderdeelVan,
      long aantal,
      int bibliotheken,
      boolean landelijkCijfer,
      boolean onzeker) {
    static Component of(ComponentReach reach) {
      return new Component(
          reach.component().code(),
          reach.component().name(),
          reach.component().unit().word(),
          reach.component().partOf().orElse(null),
          reach.number(),
          reach.libraries(),
          reach.national(),
          reach.uncertain());
    }
  }

  static AreaReachView of(String area, AreaReach reach, Optional<HouseholdReach> households) {
    return new AreaReachView(
        area,
        reach.year(),
        reach.definition().version(),
        reach.definition().aim().people(),
        reach.definition().aim().year(),
        reach.libraries(),
        reach.withheld(),
        reach.bounds().map(Bounds::of).orElse(null),
        households.map(Households::of).orElse(null),
        reach.bounded().stream().map(Component::of).toList(),
        reach.apart().stream().map(Component::of).toList());
  }
}
