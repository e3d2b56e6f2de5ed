// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
    var rounding = new CarriedRounding(OpenSegment.subsegments());
    var postcodes = new ArrayList<PostcodeEstimate>();
    for (int i = 0; i < areas.size(); i++) {
      int[] households = rounding.next(totals[i], weights(areas.get(i), tight.get(i)));
      if (totals[i] > 0) {
        var area = areas.get(i).area();
        postcodes.add(new PostcodeEstimate(area.postcode4, area.municipality, households));
      }
    }
    return postcodes;
  }

  private double[] weights(FittedArea fitted, double[][] shares) {
    var area = fitted.area();
    double percent = Double.isNaN(area.owners) ? owners : area.owners;
    var owned = new OwnerShare(percent, byIncome(fitted, shares));
    int level = area.urbanity.orElse(urbanity);
    var weights = new double[OpenSegment.subsegments()];
    for (AgeClass age : AgeClass.values()) {
      for (HouseholdType type : HouseholdType.values()) {
        double households = fitted.households()[age.ordinal()][type.ordinal()];
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

  private static double[][] byIncome(FittedArea fitted, double[][] shares) {
    var households = new double[AgeClass.values().length][2];
    for (int age = 0; age < households.length; age++) {
      for (int type = 0; type < HouseholdType.values().length; type++) {
        double cell = fitted.households()[age][type];
        households[age][0] += cell * shares[age][type];
        households[age][1] += cell * (1 - shares[age][type]);
      }
    }
    return households;
  }
}
