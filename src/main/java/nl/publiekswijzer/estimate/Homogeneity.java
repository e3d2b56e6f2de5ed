// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far postcode areas lie from the mean in one segment, and how little that tells of a
 * household.
 *
 * <p>With n the households of an area, p its share of the segment, N and P those of all areas: v =
 * sum of n (p - P)² / N.
 *
 * @param segment code
 * @param spread standard deviation of the index over areas, weighted by households, in points: 100
 *     √v / P
 * @param explained eta², 0 to 1: part of all difference between households (in the segment or not)
 *     that the areas explain: v / (P (1 - P)); includes what chance and rounding make of small
 *     areas
 */
public record Homogeneity(String segment, double spread, double explained) {

  /** Of every segment that has households, in their order. */
  public static List<Homogeneity> of(AreaSegments areas) {
    return IntStream.range(0, areas.segments().size())
        .filter(s -> areas.share(s) > 0 && areas.share(s) < 1)
        .mapToObj(s -> of(areas, s))
        .toList();
  }

  private static Homogeneity of(AreaSegments areas, int segment) {
    double share = areas.share(segment);
    double sum = 0;
    for (int area : areas.byArea().keySet()) {
      double further = areas.share(area, segment) - share;
      sum += areas.households(area) * further * further;
    }
    double variance = sum / areas.households();
    return new Homogeneity(
        areas.segments().get(segment),
        100 * Math.sqrt(variance) / share,
        variance / (share * (1 - share)));
  }
}
