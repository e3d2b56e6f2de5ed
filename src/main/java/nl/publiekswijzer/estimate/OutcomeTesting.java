// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the predictions of an estimate, see {@link Prediction}. */
final class OutcomeTesting {
  /** Fewest areas that eleven features can be fitted to. */
  private static final int FEWEST = 120;

  private static final int PROVINCES = 2;

  /** Inhabitants of 25-44, 45-64, and 65 and over; those of 15-24 are the rest of the adults. */
  private static final int[] AGES = {2, 3, 4};

  private final Map<Integer, AreaFacts> facts;
  private final AreaSegments segments;
  private final Map<Integer, String> provinces = new HashMap<>();

  private OutcomeTesting(EstimateInputs inputs, List<PostcodeEstimate> estimates) {
    this.facts = AreaFacts.of(inputs);
    this.segments = AreaSegments.of(estimates);
    estimates.forEach(e -> provinces.put(e.postcode4(), e.municipality().provinceCode()));
  }

  /** The outcomes that could be tested with what an edition brought. */
  static List<Prediction> of(EstimateInputs inputs, List<PostcodeEstimate> estimates) {
    var testing = new OutcomeTesting(inputs, estimates);
    return Stream.of(Outcome.values()).map(testing::prediction).flatMap(Optional::stream).toList();
  }

  private Optional<Prediction> prediction(Outcome outcome) {
    var plain = new ArrayList<LeastSquares.Case>();
    var crossed = new ArrayList<LeastSquares.Case>();
    var estimate = new ArrayList<LeastSquares.Case>();
    for (int area : segments.ofAtLeast(Stability.HOUSEHOLDS)) {
      var known = facts.get(area);
      if (known != null && isKnown(outcome, known)) {
        plain.add(known(area, outcome, agesAndIncomes(known)));
        crossed.add(known(area, outcome, agesByIncomes(known)));
        estimate.add(known(area, outcome, shares(area)));
      }
    }
    int groups = (int) plain.stream().map(LeastSquares.Case::group).distinct().count();
    return plain.size() < FEWEST || groups < PROVINCES
        ? Optional.empty()
        : Optional.of(
            new Prediction(
                outcome,
                plain.size(),
                groups,
                Math.max(explained(plain), explained(crossed)),
                explained(estimate)));
  }

  private static boolean isKnown(Outcome outcome, AreaFacts area) {
    return Double.isFinite(outcome.of(area))
        && DoubleStream.of(agesAndIncomes(area)).allMatch(Double::isFinite);
  }

  private LeastSquares.Case known(int area, Outcome outcome, double[] features) {
    return new LeastSquares.Case(
        provinces.get(area), features, outcome.of(facts.get(area)), segments.households(area));
  }

  private static double[] agesAndIncomes(AreaFacts area) {
    return DoubleStream.concat(DoubleStream.of(incomes(area)), DoubleStream.of(ages(area)))
        .toArray();
  }

  /** The same, with each age class by each income. */
  private static double[] agesByIncomes(AreaFacts area) {
    var products = DoubleStream.builder();
    for (double age : ages(area)) {
      DoubleStream.of(incomes(area)).map(income -> age * income).forEach(products);
    }
    return DoubleStream.concat(DoubleStream.of(agesAndIncomes(area)), products.build()).toArray();
  }

  private static double[] incomes(AreaFacts area) {
    return new double[] {area.lowIncomes() / 100, area.highIncomes() / 100};
  }

  private static double[] ages(AreaFacts area) {
    return IntStream.of(AGES).mapToDouble(age -> area.bands().get(age) / area.adults()).toArray();
  }

  /** All but the last, which follows from the others. */
  private double[] shares(int area) {
    return IntStream.range(0, segments.segments().size() - 1)
        .mapToDouble(segment -> segments.share(area, segment))
        .toArray();
  }

  /** R² with each group left out in turn, see {@link Prediction}. */
  static double explained(List<LeastSquares.Case> cases) {
    double weight = cases.stream().mapToDouble(LeastSquares.Case::weight).sum();
    double mean = cases.stream().mapToDouble(c -> c.weight() * c.outcome()).sum() / weight;
    double wrong = 0;
    double all = 0;
    for (String group : cases.stream().map(LeastSquares.Case::group).distinct().toList()) {
      var others = cases.stream().filter(c -> !c.group().equals(group)).toList();
      var fitted = LeastSquares.of(others);
      for (LeastSquares.Case one : cases) {
        if (one.group().equals(group)) {
          double missed = one.outcome() - fitted.predict(one);
          wrong += one.weight() * missed * missed;
          all += one.weight() * (one.outcome() - mean) * (one.outcome() - mean);
        }
      }
    }
    return 1 - wrong / all;
  }
}
