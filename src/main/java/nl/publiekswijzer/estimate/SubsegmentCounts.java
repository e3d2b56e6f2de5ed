// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;
import nl.publiekswijzer.segmentation.OpenSegment;
import nl.publiekswijzer.segmentation.Tenure;
import nl.publiekswijzer.segmentation.WelfareClass;

/** Whole households of the areas of one municipality by subsegment, with exact totals. */
final class SubsegmentCounts {
  private static final int USUAL_URBANITY = 3;

  private final List<FittedArea> areas;
  private final List<double[][]> tight;
  private final int[] totals;
  private final double owners;
  private final int urbanity;
  private final CarriedRounding rounding = new CarriedRounding(OpenSegment.subsegments());

  /**
   * @param tight shares under the median income by age class and type, of the same areas
   * @param figures of the municipality
   */
  SubsegmentCounts(
      List<FittedArea> areas, List<double[][]> tight, Optional<MunicipalityFigures> figures) {
    this.areas = areas;
    this.tight = tight;
    this.totals =
        LargestRemainder.divide(
            figures.map(MunicipalityFigures::households).orElseGet(this::counted),
            areas.stream().mapToDouble(a -> a.area().households).toArray());
    this.owners =
        figures
            .map(f -> f.surroundings().owners())
            .filter(OptionalDouble::isPresent)
            .map(OptionalDouble::getAsDouble)
            .orElseGet(() -> mean(area -> area.owners).orElse(OwnerShare.NATIONAL));
    this.urbanity = (int) Math.round(mean(a -> EstimateArea.of(a.urbanity)).orElse(USUAL_URBANITY));
  }

  private int counted() {
    return (int) Math.round(areas.stream().mapToDouble(a -> a.area().households).sum());
  }

  private OptionalDouble mean(ToDoubleFunction<EstimateArea> figure) {
    return EstimateArea.mean(areas.stream().map(FittedArea::area).toList(), figure);
  }

  /** By ascending postcode; those of no households are left out. */
  List<PostcodeEstimate> postcodes() {
    var postcodes = new ArrayList<PostcodeEstimate>();
    for (int i = 0; i < areas.size(); i++) {
      var estimate =
          areas.get(i).nested().isEmpty()
              ? whole(areas.get(i), tight.get(i), totals[i])
              : nested(areas.get(i), tight.get(i), totals[i]);
      if (totals[i] > 0) {
        postcodes.add(estimate);
      }
    }
    return postcodes;
  }

  private PostcodeEstimate whole(FittedArea fitted, double[][] shares, int total) {
    var area = fitted.area();
    double[] weights = weights(area.owners, area.urbanity, fitted.households(), shares);
    return new PostcodeEstimate(area.postcode4, area.municipality, rounding.next(total, weights));
  }

  private PostcodeEstimate nested(FittedArea fitted, double[][] shares, int total) {
    var area = fitted.area();
    var nested = fitted.nested();
    int[] own =
        LargestRemainder.divide(total, nested.stream().mapToDouble(NestedFit::total).toArray());
    var sum = new int[OpenSegment.subsegments()];
    var postcodes = new ArrayList<FullPostcodeEstimate>();
    for (int i = 0; i < own.length; i++) {
      var postcode = nested.get(i);
      var segments = new short[OpenSegment.values().length];
      if (own[i] > 0) {
        double percent = Double.isNaN(postcode.owners()) ? area.owners : postcode.owners();
        var level = postcode.urbanity().isPresent() ? postcode.urbanity() : area.urbanity;
        int[] counts =
            rounding.next(own[i], weights(percent, level, postcode.households(), shares));
        for (int s = 0; s < counts.length; s++) {
          sum[s] += counts[s];
          segments[OpenSegment.ofSubsegment(s).ordinal()] += (short) counts[s];
        }
      }
      int most = Math.max(postcode.most(), own[i]);
      postcodes.add(new FullPostcodeEstimate(postcode.letters(), most, segments));
    }
    return new PostcodeEstimate(area.postcode4, area.municipality, sum, postcodes);
  }

  private double[] weights(
      double ownersOfArea, OptionalInt urbanityOfArea, double[][] fitted, double[][] shares) {
    double percent = Double.isNaN(ownersOfArea) ? owners : ownersOfArea;
    var owned = new OwnerShare(percent, byIncome(fitted, shares));
    int level = urbanityOfArea.orElse(urbanity);
    var weights = new double[OpenSegment.subsegments()];
    for (AgeClass age : AgeClass.values()) {
      for (HouseholdType type : HouseholdType.values()) {
        double households = fitted[age.ordinal()][type.ordinal()];
        double share = shares[age.ordinal()][type.ordinal()];
        add(weights, level, age, type, true, households * share, owned);
        add(weights, level, age, type, false, households * (1 - share), owned);
      }
    }
    return weights;
  }

  private static void add(
      double[] weights,
      int level,
      AgeClass age,
      HouseholdType type,
      boolean isTight,
      double households,
      OwnerShare owned) {
    var welfare = isTight ? WelfareClass.MODEST : WelfareClass.COMFORTABLE;
    var segment = OpenSegment.of(age, type, welfare);
    double own = households * owned.of(age, isTight);
    weights[segment.subsegment(level, Tenure.OWN)] += own;
    weights[segment.subsegment(level, Tenure.RENT)] += households - own;
  }

  private static double[][] byIncome(double[][] fitted, double[][] shares) {
    var households = new double[AgeClass.values().length][2];
    for (int age = 0; age < households.length; age++) {
      for (int type = 0; type < HouseholdType.values().length; type++) {
        double cell = fitted[age][type];
        households[age][0] += cell * shares[age][type];
        households[age][1] += cell * (1 - shares[age][type]);
      }
    }
    return households;
  }
}
