// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.segmentation.HouseholdType;

/**
 * Persons by age and position of each municipality as those of the 12 others that are most alike in
 * what is published of their areas: household types and ages. An estimate that starts from these
 * can be held against the table, for it never saw a municipality's own figures.
 */
final class AlikePositions {
  private static final int TYPES = HouseholdType.values().length;
  private static final int ALIKE = 12;
  private static final double PERSONS = 100_000;

  private final PositionTable table;
  private final Map<String, double[]> features = new TreeMap<>();

  private AlikePositions(
      PositionTable table, List<EstimateArea> areas, List<MunicipalityFigures> figures) {
    this.table = table;
    var sums = new HashMap<String, double[]>();
    for (EstimateArea area : areas) {
      double[] own =
          sums.computeIfAbsent(area.municipality.code(), c -> new double[TYPES + AgeBands.BANDS]);
      for (int i = 0; i < own.length; i++) {
        double type = area.types == null || i >= TYPES ? 0 : area.types[i];
        own[i] += i < TYPES ? type : area.bands[i - TYPES];
      }
    }
    figures.stream()
        .filter(MunicipalityFigures::typesKnown)
        .forEach(known -> add(sums.get(known.code()), known));
    sums.forEach((code, own) -> features.put(code, shares(own)));
    standardise();
  }

  /** Where no area tells its household types those of the municipality do. */
  private static void add(double[] own, MunicipalityFigures known) {
    if (own != null && Arrays.stream(own, 0, TYPES).sum() == 0) {
      own[HouseholdType.ALONE.ordinal()] = known.alone().orElseThrow();
      own[HouseholdType.COUPLE.ordinal()] = known.withoutChildren().orElseThrow();
      own[HouseholdType.FAMILY.ordinal()] = known.withChildren().orElseThrow();
    }
  }

  /**
   * @param areas completed, but perhaps for their types
   */
  static PositionTable of(
      PositionTable table, List<EstimateArea> areas, List<MunicipalityFigures> figures) {
    var alike = new AlikePositions(table, areas, figures);
    var others = new HashMap<String, double[][]>();
    alike.features.keySet().forEach(code -> others.put(code, alike.mean(code)));
    return new PositionTable(others, table.year());
  }

  /**
   * The municipalities that are most alike, by municipality, the most alike first; only those with
   * positions.
   */
  static Map<String, List<String>> alike(PositionTable table, EstimateInputs inputs, int most) {
    var published = EstimateAreas.of(inputs);
    var areas = new AreaCompleting(published).complete(published);
    var alike = new AlikePositions(table, areas, inputs.municipalities());
    var others = new TreeMap<String, List<String>>();
    alike.features.keySet().forEach(code -> others.put(code, alike.alike(code, most)));
    return others;
  }

  private static double[] shares(double[] sums) {
    double households = Math.max(1, Arrays.stream(sums, 0, TYPES).sum());
    double inhabitants = Math.max(1, Arrays.stream(sums, TYPES, sums.length).sum());
    var shares = new double[sums.length];
    Arrays.setAll(shares, i -> sums[i] / (i < TYPES ? households : inhabitants));
    return shares;
  }

  private void standardise() {
    int size = features.values().stream().mapToInt(f -> f.length).findFirst().orElse(0);
    for (int i = 0; i < size; i++) {
      int place = i;
      double mean = features.values().stream().mapToDouble(f -> f[place]).average().orElse(0);
      double variance =
          features.values().stream()
              .mapToDouble(f -> (f[place] - mean) * (f[place] - mean))
              .average()
              .orElse(0);
      double deviation = variance > 0 ? Math.sqrt(variance) : 1;
      features.values().forEach(f -> f[place] = (f[place] - mean) / deviation);
    }
  }

  private double[][] mean(String code) {
    var alike = alike(code, ALIKE);
    var mean = new double[PositionTable.AGES][PositionTable.Position.values().length];
    for (String other : alike) {
      double[][] own = table.find(other).orElseThrow();
      double all = Arrays.stream(own).flatMapToDouble(Arrays::stream).sum();
      for (int age = 0; age < mean.length; age++) {
        for (int position = 0; position < mean[age].length; position++) {
          mean[age][position] += own[age][position] / all * PERSONS / alike.size();
        }
      }
    }
    return mean;
  }

  private List<String> alike(String code, int most) {
    return features.keySet().stream()
        .filter(other -> !other.equals(code) && table.find(other).isPresent())
        .sorted((a, b) -> Double.compare(distance(code, a), distance(code, b)))
        .limit(most)
        .toList();
  }

  private double distance(String one, String other) {
    double sum = 0;
    for (int i = 0; i < features.get(one).length; i++) {
      double gap = features.get(one)[i] - features.get(other)[i];
      sum += gap * gap;
    }
    return sum;
  }
}
