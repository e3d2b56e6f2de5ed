// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Members of small areas with a known truth. Segments differ in their rate by 1 to 4 in an order by
 * chance, on a mean of about 20 per cent; areas by effects on the logit scale, half of them shared
 * within a four-digit postcode; and households differ from the composition that is known.
 */
final class InventedReach {
  private static final int SEGMENTS = 11;

  /** Sizes of the segments in the country, about. */
  private static final double[] SIZES = {9, 9, 7, 13, 7, 9, 4, 12, 8, 12, 10};

  /** How alike the segments of a group are divided: postcode by postcode, and area by area. */
  private static final double POSTCODES = 20;

  private static final double AREAS = 30;

  /**
   * What is drawn.
   *
   * @param effects standard deviation of those of areas
   * @param known how well the composition is known, of a Dirichlet distribution; 0 for exactly
   * @param neighbourhood effect for a standard deviation of who lives there
   * @param reach mean rate
   * @param near whether areas that lie beside each other have the same effect
   */
  record Scenario(
      String name, double effects, double known, double neighbourhood, double reach, boolean near) {
    /** What the method must hold in. */
    static final List<Scenario> ALL =
        List.of(
            usual("S1 area effects", 0.3, 0, 0),
            usual("S2 and error of the edition", 0.3, 30, 0),
            usual("S3 and a neighbourhood effect", 0.3, 30, 0.15),
            usual("S4 small effects, error", 0.15, 30, 0),
            usual("S5 small neighbourhood effect", 0.2, 30, 0.08));

    /** What it was not made for. */
    static final List<Scenario> HARD =
        List.of(
            usual("S6 effects twice as large", 0.6, 30, 0),
            new Scenario("S7 effects shared by 300 m", 0.4, 30, 0, 0.2, true),
            new Scenario("S8 as S3, a reach of 8 %", 0.3, 30, 0.15, 0.08, false),
            new Scenario("S9 as S3, a reach of 35 %", 0.3, 30, 0.15, 0.35, false),
            new Scenario("S10 S7 and a neighbourhood effect", 0.4, 30, 0.15, 0.2, true),
            usual("S11 twice the neighbourhood effect", 0.3, 30, 0.3),
            usual("S12 effects thrice as large", 0.9, 30, 0));

    private static Scenario usual(String name, double effects, double known, double neighbourhood) {
      return new Scenario(name, effects, known, neighbourhood, 0.2, false);
    }
  }

  private final Random random;
  private final List<SmallArea> areas;
  private final double[] rates;
  private final Map<String, Long> members = new HashMap<>();
  private final double[] groupMembers = new double[BroadGroup.values().length];
  private final double[] groupHouseholds = new double[BroadGroup.values().length];
  private final Map<String, double[]> postcodes = new HashMap<>();

  InventedReach(List<SmallArea> areas, Scenario scenario, Random random) {
    this.areas = areas;
    this.random = random;
    this.rates = rates(scenario.reach());
    double[][] compositions = areas.stream().map(this::composition).toArray(double[][]::new);
    double[] neighbourhood = neighbourhood(compositions);
    double sign = random.nextBoolean() ? 1 : -1;
    var shared = new HashMap<String, Double>();
    for (int a = 0; a < compositions.length; a++) {
      double half = scenario.effects() * Math.sqrt(0.5);
      String around = areas.get(a).around();
      double effect =
          shared.computeIfAbsent(place(areas.get(a), scenario), p -> half * random.nextGaussian())
              + shared.computeIfAbsent(around, p -> half * random.nextGaussian())
              + sign * scenario.neighbourhood() * neighbourhood[a];
      draw(areas.get(a), compositions[a], scenario.known(), effect);
    }
  }

  /** A square, or three by three of them. */
  private static String place(SmallArea square, Scenario scenario) {
    String code = square.code();
    if (!scenario.near()) {
      return code;
    }
    int east = Integer.parseInt(code.substring(1, 5)) / 3;
    int north = Integer.parseInt(code.substring(6, 10)) / 3;
    return east + "-" + north;
  }

  private double[] rates(double mean) {
    var order = new ArrayList<>(IntStream.range(0, SEGMENTS).boxed().toList());
    Collections.shuffle(order, random);
    double[] drawn = new double[SEGMENTS];
    for (int s = 0; s < SEGMENTS; s++) {
      drawn[order.get(s)] = mean * Math.pow(4, s / (SEGMENTS - 1.0) - 0.5);
    }
    return drawn;
  }

  /** The segments of an area: its groups, each divided like those of its postcode. */
  private double[] composition(SmallArea area) {
    var around =
        postcodes.computeIfAbsent(
            area.around(), a -> within(SIZES, POSTCODES)); // of each group it sums to 1
    double[] divided = within(around, AREAS);
    for (BroadGroup group : BroadGroup.values()) {
      for (int s : segments(group)) {
        divided[s] *= area.shares().get(group.ordinal());
      }
    }
    return divided;
  }

  private double[] within(double[] sizes, double alike) {
    double[] divided = new double[SEGMENTS];
    for (BroadGroup group : BroadGroup.values()) {
      double all = IntStream.of(segments(group)).mapToDouble(s -> sizes[s]).sum();
      double sum = 0;
      for (int s : segments(group)) {
        divided[s] = gamma(alike * sizes[s] / all);
        sum += divided[s];
      }
      for (int s : segments(group)) {
        divided[s] /= sum;
      }
    }
    return divided;
  }

  private static int[] segments(BroadGroup group) {
    return group.segments().stream().mapToInt(code -> code.charAt(0) - 'A').toArray();
  }

  /** What goes with the effect: wealth, or one segment; in standard deviations. */
  private double[] neighbourhood(double[][] shares) {
    boolean wealth = random.nextBoolean();
    int segment = random.nextInt(SEGMENTS);
    double[] seen = new double[shares.length];
    double mean = 0;
    double all = 0;
    for (int a = 0; a < seen.length; a++) {
      double[] x = shares[a];
      seen[a] = wealth ? x[3] + x[9] - x[0] - x[2] - x[8] : x[segment];
      mean += areas.get(a).households() * seen[a];
      all += areas.get(a).households();
    }
    double squares = 0;
    for (int a = 0; a < seen.length; a++) {
      seen[a] -= mean / all;
      squares += areas.get(a).households() * seen[a] * seen[a];
    }
    double deviation = Math.sqrt(squares / all);
    return IntStream.range(0, seen.length).mapToDouble(a -> seen[a] / deviation).toArray();
  }

  private void draw(SmallArea area, double[] composition, double known, double effect) {
    double[] real = known == 0 ? composition : dirichlet(composition, known);
    long drawn = 0;
    double carry = 0;
    for (BroadGroup group : BroadGroup.values()) {
      for (int s : segments(group)) {
        double exact = area.households() * real[s] + carry;
        long households = Math.max(0, Math.round(exact));
        carry = exact - households;
        double odds = rates[s] / (1 - rates[s]) * Math.exp(effect);
        long here = members(households, odds / (1 + odds));
        drawn += here;
        groupMembers[group.ordinal()] += here;
        groupHouseholds[group.ordinal()] += households;
      }
    }
    members.put(area.code(), drawn);
  }

  private long members(long households, double rate) {
    long drawn = 0;
    for (long h = 0; h < households; h++) {
      drawn += random.nextDouble() < rate ? 1 : 0;
    }
    return drawn;
  }

  private double[] dirichlet(double[] means, double known) {
    double[] drawn = new double[means.length];
    double sum = 0;
    for (int s = 0; s < means.length; s++) {
      drawn[s] = gamma(Math.max(1e-3, known * means[s]));
      sum += drawn[s];
    }
    for (int s = 0; s < means.length; s++) {
      drawn[s] /= sum;
    }
    return drawn;
  }

  /** By the method of Marsaglia and Tsang. */
  private double gamma(double shape) {
    if (shape < 1) {
      return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
    }
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

  Map<String, Long> members() {
    return members;
  }

  /** As it is told: with a variance of 10 in the members. */
  double reach() {
    double all = members.values().stream().mapToLong(Long::longValue).sum();
    double drawn = all + Math.sqrt(10) * random.nextGaussian();
    return drawn / areas.stream().mapToLong(SmallArea::households).sum();
  }

  /** True index of a group: the reach of its own households against that of all. */
  double index(BroadGroup group) {
    double all = DoubleStream.of(groupMembers).sum() / DoubleStream.of(groupHouseholds).sum();
    int g = group.ordinal();
    return 100 * groupMembers[g] / groupHouseholds[g] / all;
  }
}
