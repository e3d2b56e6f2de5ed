// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;
import nl.publiekswijzer.segmentation.OpenSegment;
import nl.publiekswijzer.segmentation.Tenure;
import nl.publiekswijzer.segmentation.WelfareClass;

/**
 * Households of every postcode area by subsegment of the Open segmentatie, estimated from CBS
 * figures.
 *
 * <p>The total of every area, and of every municipality whose figures are given, is exact; the
 * division over subsegments is an estimate that says nothing about a street or a household.
 */
public final class OpenEstimate {
  private final PlacedAreas areas;
  private final WelfareScores scores;
  private final Indicator owners;
  private final Indicator urbanity;

  private OpenEstimate(PlacedAreas areas) {
    this.areas = areas;
    this.scores = new WelfareScores(areas);
    this.owners = Indicator.of(areas, Surroundings::owners, OwnerShare.NATIONAL);
    this.urbanity = new Indicator(areas, OpenEstimate::urbanity, m -> OptionalDouble.empty(), 3);
  }

  /**
   * Estimates all areas with a municipality and households, by ascending postcode.
   *
   * @param municipalities totals to scale to; a municipality not among them keeps the households of
   *     its areas
   */
  public static List<PostcodeEstimate> of(
      List<PostcodeFigures> areas, List<MunicipalityFigures> municipalities) {
    var estimate = new OpenEstimate(new PlacedAreas(areas, municipalities));
    return estimate.postcodes();
  }

  private List<PostcodeEstimate> postcodes() {
    var postcodes = new ArrayList<PostcodeEstimate>();
    areas
        .byMunicipality()
        .forEach(
            (code, places) -> {
              var types = new TypeFitting(areas, code);
              for (int nth = 0; nth < places.size(); nth++) {
                int place = places.get(nth);
                if (areas.households(place) > 0) {
                  postcodes.add(postcode(place, weights(place, nth, types)));
                }
              }
            });
    postcodes.sort(Comparator.comparingInt(PostcodeEstimate::postcode4));
    return List.copyOf(postcodes);
  }

  private PostcodeEstimate postcode(int place, double[] weights) {
    return new PostcodeEstimate(
        areas.area(place).postcode4(),
        areas.area(place).municipality().orElseThrow(),
        LargestRemainder.divide(areas.households(place), weights));
  }

  private double[] weights(int place, int nth, TypeFitting types) {
    var weights = new double[OpenSegment.subsegments()];
    int level = (int) Math.round(urbanity.value(place));
    for (HouseholdType type : HouseholdType.values()) {
      double[] shares = WelfareSpread.shares(scores.score(place), type);
      for (AgeClass age : AgeClass.values()) {
        double households = types.households(nth, age, type);
        for (WelfareClass welfare : WelfareClass.values()) {
          double cell = households * shares[welfare.ordinal()];
          double owned = cell * OwnerShare.of(owners.value(place), age, welfare);
          var segment = OpenSegment.of(age, type, welfare);
          weights[segment.subsegment(level, Tenure.OWN)] += owned;
          weights[segment.subsegment(level, Tenure.RENT)] += cell - owned;
        }
      }
    }
    return weights;
  }

  private static OptionalDouble urbanity(PostcodeFigures area) {
    return area.urbanity().isPresent()
        ? OptionalDouble.of(area.urbanity().getAsInt())
        : OptionalDouble.empty();
  }
}
