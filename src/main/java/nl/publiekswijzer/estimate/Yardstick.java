// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;
import nl.publiekswijzer.segmentation.OpenSegment;
import nl.publiekswijzer.segmentation.WelfareClass;

/**
 * Households of a municipality by segment as two tables of the CBS have them: persons by age and
 * position (71488ned) for ages and types, and incomes of households for less and more than the
 * median. Which part of the young who live alone has less than the median, when only that of all
 * who live alone is known, is as far from the country as theirs.
 */
final class Yardstick {
  private static final int TYPES = HouseholdType.values().length;
  private static final double[] ALONE_TIGHT = TightShares.ALONE_TIGHT;
  private static final double HALF = 0.5;

  private final PositionTable positions;
  private final IncomeTable incomes;
  private final double othersOfCountry;
  private final double othersTight;

  /**
   * @param names municipalities by code
   * @param othersTight share under the median of couples and families in the country
   */
  Yardstick(
      PositionTable positions,
      IncomeTable incomes,
      Map<String, Municipality> names,
      double othersTight) {
    this.positions = positions;
    this.incomes = incomes;
    this.othersTight = othersTight;
    double sum = 0;
    double weight = 0;
    for (var entry : names.entrySet()) {
      var own = positions.find(entry.getKey()).map(Yardstick::households);
      if (own.isPresent()) {
        double all = all(own.get());
        double alone = alone(own.get());
        var others = incomes.find(entry.getValue(), alone / all).others();
        if (others.isPresent()) {
          sum += others.getAsDouble() * (all - alone);
          weight += all - alone;
        }
      }
    }
    this.othersOfCountry = weight > 0 ? sum / weight : HALF;
  }

  /**
   * Households by segment.
   *
   * @param unsure segments that income tells apart where it is not known; only their sum is
   */
  record Real(double[] segments, Set<OpenSegment> unsure) {}

  /** What the tables say of a municipality; empty where they do not know it. */
  Optional<Real> find(Municipality municipality) {
    return positions
        .find(municipality.code())
        .map(Yardstick::households)
        .map(households -> segments(households, municipality));
  }

  private Real segments(double[][] households, Municipality municipality) {
    double alone = alone(households);
    var known = incomes.find(municipality, alone / all(households));
    var segments = new double[OpenSegment.values().length];
    var unsure = EnumSet.noneOf(OpenSegment.class);
    for (AgeClass age : AgeClass.values()) {
      for (HouseholdType type : HouseholdType.values()) {
        double cell = households[age.ordinal()][type.ordinal()];
        double tight =
            type == HouseholdType.ALONE ? young(households, known.alone()) : others(known.others());
        var low = OpenSegment.of(age, type, WelfareClass.MODEST);
        var high = OpenSegment.of(age, type, WelfareClass.COMFORTABLE);
        if (low == high) {
          segments[low.ordinal()] += cell;
        } else {
          double part = Double.isNaN(tight) ? HALF : tight;
          segments[low.ordinal()] += cell * part;
          segments[high.ordinal()] += cell * (1 - part);
          if (Double.isNaN(tight)) {
            unsure.addAll(List.of(low, high));
          }
        }
      }
    }
    return new Real(segments, unsure);
  }

  private static double young(double[][] households, OptionalDouble alone) {
    if (alone.isEmpty()) {
      return Double.NaN;
    }
    double expected = 0;
    for (AgeClass age : AgeClass.values()) {
      double cell = households[age.ordinal()][HouseholdType.ALONE.ordinal()];
      expected += ALONE_TIGHT[age.ordinal()] * cell / alone(households);
    }
    double further =
        Normal.quantile(Math.min(0.97, alone.getAsDouble())) - Normal.quantile(expected);
    return Normal.cumulative(Normal.quantile(ALONE_TIGHT[0]) + further);
  }

  private double others(OptionalDouble others) {
    if (others.isEmpty()) {
      return Double.NaN;
    }
    double further = Normal.quantile(others.getAsDouble()) - Normal.quantile(othersOfCountry);
    return Normal.cumulative(Normal.quantile(othersTight) + further);
  }

  /** Main occupants by age class and household type. */
  static double[][] households(double[][] persons) {
    var order = PositionSeed.ORDER;
    var households = new double[AgeClass.values().length][TYPES];
    for (int age = AgeBands.FIRST_ADULT; age < persons.length; age++) {
      int ageClass = AgeBands.ageClass(AgeBands.group(age)).ordinal();
      for (int type = 0; type < TYPES; type++) {
        households[ageClass][type] +=
            persons[age][order[type].ordinal()] / PersonFitting.PERSONS[type];
      }
    }
    return households;
  }

  private static double all(double[][] households) {
    double all = 0;
    for (double[] age : households) {
      for (double cell : age) {
        all += cell;
      }
    }
    return all;
  }

  private static double alone(double[][] households) {
    double alone = 0;
    for (double[] age : households) {
      alone += age[HouseholdType.ALONE.ordinal()];
    }
    return alone;
  }
}
