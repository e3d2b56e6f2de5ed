// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What fifth against fifth promises of the households of those areas, in invented areas of known
 * reach. Segments differ by 1 to 4 in their own rate, areas by a standard deviation of 0.3 on the
 * logit scale, and in half the scenarios by 0.15 for every standard deviation of one segment.
 */
class FifthsSimulationTest {
  private static final int SEGMENTS = 11;
  private static final int DRAWS = 60;

  /** Sizes of the segments in the country, about. */
  private static final double[] SIZES = {9, 9, 7, 13, 7, 9, 4, 12, 8, 12, 10};

  /**
   * An area.
   *
   * @param expected its members, with all that is peculiar to it
   * @param composed its members as its segments alone would have it
   */
  private record Made(AreaReach told, double expected, double composed) {}

  @ParameterizedTest
  @CsvSource({"45, 0", "45, 0.15", "148, 0", "148, 0.15", "200, 0.15"})
  void intervalsHoldAndDifferencesPointTheRightWay(int areas, double neighbourhood) {
    var random = new Random(20_261_130L + areas);
    int told = 0;
    int held = 0;
    int heldComposed = 0;
    int shown = 0;
    int wrong = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      var made = areas(areas, neighbourhood, random);
      var analysis = new FifthsAnalysis(made.stream().map(Made::told).toList());
      for (var line : analysis.lines(codes())) {
        double truth = truth(made, line.code(), Made::expected);
        told++;
        held += holds(line, truth) ? 1 : 0;
        heldComposed += holds(line, truth(made, line.code(), Made::composed)) ? 1 : 0;
        shown += line.isShown() ? 1 : 0;
        wrong += line.isShown() && truth * line.difference().signum() <= 0 ? 1 : 0;
      }
    }
    assertTrue(told > 5 * DRAWS, "lines " + told);
    assertTrue(shown > told / 20, "shown " + shown + " of " + told);
    assertTrue(held >= 0.85 * told, "held " + held + " of " + told);
    assertTrue(wrong <= 0.05 * shown, "wrong " + wrong + " of " + shown);
    if (neighbourhood == 0) { // then the areas are a sample of those that their segments would make
      assertTrue(heldComposed >= 0.85 * told, "held by segments " + heldComposed + " of " + told);
      assertTrue(heldComposed <= 0.95 * told, "wider than it says: " + heldComposed);
    }
    System.out.println(
        areas
            + " "
            + neighbourhood
            + " told "
            + told
            + " held "
            + held
            + " comp "
            + heldComposed
            + " shown "
            + shown
            + " wrong "
            + wrong);
  }

  private static boolean holds(FifthsLine line, double truth) {
    return truth >= line.from().doubleValue() && truth <= line.to().doubleValue();
  }

  private static List<String> codes() {
    return List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K");
  }

  /** Difference of reach between the households of both fifths, in percentage points. */
  private static double truth(List<Made> made, String segment, ToDoubleFunction<Made> members) {
    var sorted =
        made.stream()
            .sorted(
                Comparator.comparingDouble(
                        (Made m) -> (double) m.told().of(segment) / m.told().households())
                    .thenComparing(m -> m.told().code()))
            .toList();
    int size = sorted.size() / 5;
    return 100
        * (reach(sorted.subList(sorted.size() - size, sorted.size()), members)
            - reach(sorted.subList(0, size), members));
  }

  private static double reach(List<Made> fifth, ToDoubleFunction<Made> members) {
    return fifth.stream().mapToDouble(members).sum()
        / fifth.stream().mapToLong(m -> m.told().households()).sum();
  }

  private static List<Made> areas(int number, double neighbourhood, Random random) {
    double[] rates = new double[SEGMENTS];
    for (int s = 0; s < SEGMENTS; s++) {
      rates[s] = 0.08 + 0.24 * random.nextDouble();
    }
    int drawn = random.nextInt(SEGMENTS);
    var made = new ArrayList<Made>();
    for (int i = 0; i < number; i++) {
      made.add(area(i, rates, drawn, neighbourhood, random));
    }
    return made;
  }

  private static Made area(int i, double[] rates, int drawn, double neighbourhood, Random random) {
    long households = 1_000 + random.nextInt(5_000);
    double[] shares = composition(random);
    var segments = new HashMap<String, Long>();
    double rate = 0;
    for (int s = 0; s < SEGMENTS; s++) {
      segments.put(codes().get(s), Math.round(shares[s] * households));
      rate += shares[s] * rates[s];
    }
    double mean = SIZES[drawn] / 100;
    double spread = (shares[drawn] - mean) / Math.sqrt(mean * (1 - mean) / 31);
    double logit =
        Math.log(rate / (1 - rate)) + 0.3 * random.nextGaussian() + neighbourhood * spread;
    double reach = 1 / (1 + Math.exp(-logit));
    double chance = Math.sqrt(households * reach * (1 - reach)) * random.nextGaussian();
    long members = Math.round(households * reach + chance + 5 * random.nextGaussian());
    var told = new AreaReach(String.valueOf(1_000 + i), Map.copyOf(segments), households, members);
    return new Made(told, households * reach, households * rate);
  }

  /** Of a Dirichlet distribution of 30: between areas a share of 10 % has a deviation of 5.4. */
  private static double[] composition(Random random) {
    double[] shares = new double[SEGMENTS];
    double sum = 0;
    for (int s = 0; s < SEGMENTS; s++) {
      shares[s] = gamma(30 * SIZES[s] / 100, random);
      sum += shares[s];
    }
    for (int s = 0; s < SEGMENTS; s++) {
      shares[s] /= sum;
    }
    return shares;
  }

  /** By the method of Marsaglia and Tsang, for shapes of 1 and more. */
  private static double gamma(double shape, Random random) {
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
