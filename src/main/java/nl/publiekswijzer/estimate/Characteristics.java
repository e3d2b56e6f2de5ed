// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Figures of areas by segment, see {@link Characteristic}. */
final class Characteristics {
  private final Map<Integer, AreaFacts> facts;
  private final AreaSegments segments;

  private Characteristics(Map<Integer, AreaFacts> facts, AreaSegments segments) {
    this.facts = facts;
    this.segments = segments;
  }

  /** Of every variable that is known of any area. */
  static List<Characteristic> of(EstimateInputs inputs, List<PostcodeEstimate> estimates) {
    return of(AreaFacts.of(inputs), AreaSegments.of(estimates));
  }

  static List<Characteristic> of(Map<Integer, AreaFacts> facts, AreaSegments segments) {
    var making = new Characteristics(facts, segments);
    return Stream.of(AreaVariable.values()).map(making::find).flatMap(Optional::stream).toList();
  }

  private Optional<Characteristic> find(AreaVariable variable) {
    int codes = segments.segments().size();
    var sums = new double[codes];
    var households = new double[codes];
    int areas = 0;
    for (var entry : segments.byArea().entrySet()) {
      var area = facts.get(entry.getKey());
      double figure = area == null ? Double.NaN : variable.of(area);
      if (Double.isFinite(figure)) {
        areas++;
        for (int s = 0; s < codes; s++) {
          sums[s] += figure * entry.getValue()[s];
          households[s] += entry.getValue()[s];
        }
      }
    }
    double national = Arrays.stream(sums).sum() / Arrays.stream(households).sum();
    return areas > 0 && national > 0
        ? Optional.of(
            new Characteristic(variable, areas, national, indices(sums, households, national)))
        : Optional.empty();
  }

  private Map<String, Integer> indices(double[] sums, double[] households, double national) {
    var indices = new TreeMap<String, Integer>();
    for (int s = 0; s < sums.length; s++) {
      if (households[s] > 0) {
        double mean = sums[s] / households[s];
        indices.put(segments.segments().get(s), (int) Math.round(100 * mean / national));
      }
    }
    return indices;
  }
}
