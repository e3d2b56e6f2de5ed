// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;
import java.util.function.Function;

/**
 * Completes the postcodes of six characters within an area of four digits, so that together they
 * have its households by type and its inhabitants by age.
 */
final class NestedPostcodes {
  /** Below and above it they are not those of the area, and it is estimated as a whole. */
  private static final double LEAST_COVER = 0.8;

  private static final double MOST_COVER = 1.25;

  private final EstimateArea area;
  private final List<EstimateArea> postcodes;

  private NestedPostcodes(EstimateArea area, List<EstimateArea> postcodes) {
    this.area = area;
    this.postcodes = postcodes;
  }

  /**
   * Those with households; none where they do not cover the area.
   *
   * @param area completed, with its types
   * @param published of the postcodes within it
   */
  static List<EstimateArea> complete(EstimateArea area, List<EstimateArea> published) {
    double size = area.inhabitants / area.households;
    double households = 0;
    for (EstimateArea postcode : published) {
      if (Double.isNaN(postcode.households)) {
        postcode.households = AreaCompleting.hiddenHouseholds(postcode, size);
      }
      households += postcode.households;
    }
    double cover = households / area.households;
    if (cover < LEAST_COVER || cover > MOST_COVER) {
      return List.of();
    }
    published.forEach(postcode -> postcode.households /= cover);
    return new NestedPostcodes(area, published).completed(size);
  }

  private List<EstimateArea> completed(double size) {
    for (EstimateArea postcode : postcodes) {
      if (!(postcode.inhabitants > 0)) {
        postcode.inhabitants = postcode.households * size;
      }
    }
    var inhabited = postcodes.stream().filter(p -> p.inhabitants > 0).toList();
    double[][] bands = fit(inhabited, p -> p.bands, p -> p.inhabitants, area.bands);
    var lived = postcodes.stream().filter(p -> p.households > 0).toList();
    double[][] types = fit(lived, p -> p.types, p -> p.households, area.types);
    for (int i = 0; i < inhabited.size(); i++) {
      inhabited.get(i).bands = bands[i];
      inhabited.get(i).ages = area.ages;
    }
    for (int i = 0; i < lived.size(); i++) {
      lived.get(i).types = types[i];
    }
    return lived;
  }

  private static double[][] fit(
      List<EstimateArea> postcodes,
      Function<EstimateArea, double[]> counts,
      Function<EstimateArea, Double> sum,
      double[] whole) {
    return NestedCounts.fit(
        postcodes.stream().map(counts).toArray(double[][]::new),
        postcodes.stream().mapToDouble(sum::apply).toArray(),
        whole);
  }
}
