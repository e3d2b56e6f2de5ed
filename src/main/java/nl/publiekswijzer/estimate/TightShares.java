// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;

/**
 * Which share of the households of an area has less than the median income of the country (low or
 * modest), by age class of the main occupant and household type: {@code Phi(-(mu + d) / sigma + c)}
 * with the incomes of the area ({@link NormalIncome}), d by age and type so that the country has
 * its known shares, and c so that the municipality has hers where they are known.
 *
 * <p>Known of the country: 0.84, 0.57, 0.65 and 0.74 of people living alone by age class (a
 * regression over 337 municipalities of their tenths of income, an estimate itself), half of all
 * households, and 0.70 of single parents (assumed; it touches the others only, as single parents
 * are one segment).
 */
final class TightShares {
  private static final int AGES = AgeClass.values().length;
  private static final int TYPES = HouseholdType.values().length;
  private static final int ALONE = HouseholdType.ALONE.ordinal();
  private static final int SINGLE_PARENT = HouseholdType.SINGLE_PARENT.ordinal();
  static final double[] ALONE_TIGHT = {0.84, 0.57, 0.65, 0.74};
  private static final double SINGLE_PARENTS_TIGHT = 0.70;

  /** Share of couples and families in the country that follows from these in 2023. */
  static final double OTHERS_TIGHT = 0.32;

  private static final double MEDIAN = 0.5;
  private static final double MOST_DEVIATION = 1.2;

  /** How much wider the others spread over municipalities than their incomes alone would say. */
  private static final double WIDER = 1.5;

  private final List<FittedArea> areas;
  private final double[][] more = new double[AGES][TYPES];

  TightShares(List<FittedArea> areas) {
    this.areas = areas;
    double[][] goals = goals();
    for (int age = 0; age < AGES; age++) {
      for (int type = 0; type < TYPES; type++) {
        more[age][type] = more(age, type, goals[age][type]);
      }
    }
  }

  private double[][] goals() {
    var households = new double[AGES][TYPES];
    double all = 0;
    for (FittedArea area : areas) {
      for (int age = 0; age < AGES; age++) {
        for (int type = 0; type < TYPES; type++) {
          households[age][type] += area.households()[age][type];
          all += area.households()[age][type];
        }
      }
    }
    double tight = MEDIAN * all;
    double others = 0;
    for (int age = 0; age < AGES; age++) {
      tight -= households[age][ALONE] * ALONE_TIGHT[age];
      tight -= households[age][SINGLE_PARENT] * SINGLE_PARENTS_TIGHT;
      others += all(households[age]) - households[age][ALONE] - households[age][SINGLE_PARENT];
    }
    double rest = others > 0 ? Math.min(0.9, Math.max(0.05, tight / others)) : MEDIAN;
    var goals = new double[AGES][TYPES];
    for (int age = 0; age < AGES; age++) {
      for (int type = 0; type < TYPES; type++) {
        goals[age][type] =
            type == ALONE ? ALONE_TIGHT[age] : type == SINGLE_PARENT ? SINGLE_PARENTS_TIGHT : rest;
      }
    }
    return goals;
  }

  private static double all(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }

  /** By how much more income the share of the country is the one wanted. */
  private double more(int age, int type, double goal) {
    double all = 0;
    for (FittedArea area : areas) {
      all += area.households()[age][type];
    }
    double low = -3;
    double high = 3;
    for (int halving = 0; halving < 35; halving++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (FittedArea area : areas) {
        sum += area.households()[age][type] * Normal.cumulative(area.income().median(middle));
      }
      if (sum > goal * all) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** What is known of a municipality: shares of people living alone, and of all others. */
  record Known(OptionalDouble alone, OptionalDouble others) {
    static final Known NOTHING = new Known(OptionalDouble.empty(), OptionalDouble.empty());
  }

  /**
   * Shares of the areas of one municipality by age class and type, in their order.
   *
   * @param own those of one municipality
   */
  List<double[][]> of(List<FittedArea> own, Known known) {
    var shares = new ArrayList<double[][]>();
    double alone = shift(own, true, known.alone());
    double others = shift(own, false, known.others());
    for (FittedArea area : own) {
      var tight = new double[AGES][TYPES];
      for (int age = 0; age < AGES; age++) {
        for (int type = 0; type < TYPES; type++) {
          double shift = type == ALONE ? alone : others;
          tight[age][type] = Normal.cumulative(place(area, age, type) + shift);
        }
      }
      shares.add(tight);
    }
    return shares;
  }

  private double place(FittedArea area, int age, int type) {
    double deviation = Math.min(MOST_DEVIATION, area.income().deviation());
    return -(area.income().mean() + more[age][type]) / deviation;
  }

  private double shift(List<FittedArea> own, boolean alone, OptionalDouble goal) {
    if (goal.isEmpty()) {
      return 0;
    }
    var cells = cells(own, alone);
    return Shift.to(goal.getAsDouble(), cells.places(), cells.weights());
  }

  private record Cells(double[] places, double[] weights) {
    double share() {
      double sum = 0;
      double all = 0;
      for (int i = 0; i < places.length; i++) {
        sum += weights[i] * Normal.cumulative(places[i]);
        all += weights[i];
      }
      return all > 0 ? sum / all : MEDIAN;
    }
  }

  private Cells cells(List<FittedArea> own, boolean alone) {
    int types = alone ? 1 : TYPES - 1;
    var places = new double[own.size() * AGES * types];
    var weights = new double[places.length];
    int next = 0;
    for (FittedArea area : own) {
      for (int age = 0; age < AGES; age++) {
        for (int type = 0; type < TYPES; type++) {
          if (type == ALONE == alone) {
            places[next] = place(area, age, type);
            weights[next++] = area.households()[age][type];
          }
        }
      }
    }
    return new Cells(places, weights);
  }

  /**
   * What is expected of the others of municipalities whose incomes of households are not known:
   * checked against such tables they differ 1.5 times as much from each other as the incomes of
   * persons say.
   *
   * @param municipalities their areas
   */
  List<OptionalDouble> widened(List<List<FittedArea>> municipalities) {
    double[] places = new double[municipalities.size()];
    double mean = 0;
    double all = 0;
    for (int m = 0; m < places.length; m++) {
      var cells = cells(municipalities.get(m), false);
      places[m] = Normal.quantile(Math.min(0.98, Math.max(0.02, cells.share())));
      double weight = all(cells.weights());
      mean += weight * places[m];
      all += weight;
    }
    var goals = new ArrayList<OptionalDouble>();
    for (double place : places) {
      double wider = mean / all + WIDER * (place - mean / all);
      goals.add(OptionalDouble.of(Normal.cumulative(wider)));
    }
    return goals;
  }
}
