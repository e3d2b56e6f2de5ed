// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import java.util.List;
import nl.publiekswijzer.reach.AreaReach;
import nl.publiekswijzer.reach.ComponentReach;
import nl.publiekswijzer.reach.ReachBounds;

/**
 * The reach of an area in a year, as the API tells it.
 *
 * @param definitie version by which it is reckoned
 * @param bibliotheken how many told a number
 * @param teWeinigBibliotheken whether their numbers are left out for that
 * @param grenzen absent where nothing is known that has a place between bounds
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
    List<Component> bestanddelen,
    List<Component> apart) {
  /**
   * Between which numbers the number of people lies.
   *
   * @param schatting absent where nothing was sketched
   */
  public record Bounds(long ondergrens, long bovengrens, boolean onzeker, Estimate schatting) {
    static Bounds of(ReachBounds bounds) {
      return new Bounds(
          bounds.lower(),
          bounds.upper(),
          bounds.uncertain(),
          bounds
              .estimate()
              .map(e -> new Estimate(e.people(), e.error().doubleValue()))
              .orElse(null));
    }
  }

  /** The union by sketches; the error is one standard error in per cent. */
  public record Estimate(long aantal, double fout) {}

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

  static AreaReachView of(String area, AreaReach reach) {
    return new AreaReachView(
        area,
        reach.year(),
        reach.definition().version(),
        reach.definition().aim().people(),
        reach.definition().aim().year(),
        reach.libraries(),
        reach.withheld(),
        reach.bounds().map(Bounds::of).orElse(null),
        reach.bounded().stream().map(Component::of).toList(),
        reach.apart().stream().map(Component::of).toList());
  }
}
