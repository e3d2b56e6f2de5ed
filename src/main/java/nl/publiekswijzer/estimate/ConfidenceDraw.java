// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A draw of what an estimate does not know: a count of five or more within its rounding, a hidden
 * one from 0 to 4, how people of an age live as in one of the municipalities most alike, ages
 * within a band as in the area or, in three of ten municipalities, as in all of the municipality,
 * and incomes of areas with the spread that was found between districts.
 */
final class ConfidenceDraw implements EstimateDraw {
  private static final int ROUNDED = 5;
  private static final int MOST_HIDDEN = 4;
  private static final int OFF = 2;
  private static final double OWN_AGES = 0.7;
  private static final double INCOME_MEAN = 0.09;
  private static final double INCOME_DEVIATION = 0.06;

  private final Random random;
  private final Map<String, List<String>> alike;
  private final Map<String, String> seeds = new HashMap<>();

  /**
   * @param alike municipalities whose positions are known, by municipality, the most alike first
   */
  ConfidenceDraw(long number, Map<String, List<String>> alike) {
    this.random = new Random(number);
    this.alike = alike;
  }

  @Override
  public void published(List<EstimateArea> areas) {
    var municipal = new HashMap<String, double[]>();
    for (EstimateArea area : areas) {
      area.bands = drawn(area.bands);
      area.types = area.types == null ? null : drawn(area.types);
      if (area.ages != null) {
        double[] sum =
            municipal.computeIfAbsent(area.municipality.code(), c -> new double[area.ages.length]);
        Arrays.setAll(sum, age -> sum[age] + area.ages[age]);
      }
    }
    var shared = new ArrayList<String>();
    municipal.keySet().stream()
        .sorted()
        .filter(code -> random.nextDouble() >= OWN_AGES)
        .forEach(shared::add);
    areas.stream()
        .filter(area -> area.ages != null && shared.contains(area.municipality.code()))
        .forEach(area -> area.ages = municipal.get(area.municipality.code()));
  }

  private double[] drawn(double[] counts) {
    return Arrays.stream(counts).map(this::drawn).toArray();
  }

  private double drawn(double count) {
    if (Double.isNaN(count)) {
      return random.nextInt(MOST_HIDDEN + 1);
    }
    return count > ROUNDED
        ? count + random.nextInt(2 * OFF + 1) - OFF
        : count + random.nextInt(OFF + 1);
  }

  @Override
  public String seedOf(String municipality) {
    return seeds.computeIfAbsent(
        municipality,
        code -> {
          var others = alike.getOrDefault(code, List.of());
          return others.isEmpty() ? code : others.get(random.nextInt(others.size()));
        });
  }

  @Override
  public NormalIncome income(NormalIncome own) {
    return new NormalIncome(
        own.mean() + INCOME_MEAN * random.nextGaussian(),
        own.deviation() * StrictMath.exp(INCOME_DEVIATION * random.nextGaussian()));
  }
}
