// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A regression of the reach of small areas on who lives there, within four-digit postcodes: all of
 * it that needs no members but the overall reach, which is told. What single members add comes in
 * by {@link #sums}, a whole number for each group.
 *
 * <p>The sums are {@code sum w d (m / h)} over areas (weight, deviation of the share of the group
 * from that of the four-digit postcode, members, households), in units of a thousandth of the
 * largest {@code |w d / h|} of an area. The reach of the four-digit postcode falls out, for the
 * weighted deviations of its areas sum to 0.
 */
public final class ReachDesign {
  private static final double UNITS = 1_000;

  /**
   * No member household moves the sums by more, whatever the areas, as a Euclidean norm in their
   * units: 1,000, and at most 1 by the rounding of four steps.
   */
  public static final int LARGEST_STEP = 1_001;

  /** Shares that differ by less are the same, but for floating point. */
  private static final double SAME = 1e-9;

  private final ReachWeights weights;
  private final List<SmallArea> areas;
  private final List<ReachRow> rows;
  private final double unit;

  /**
   * @param areas each with another code
   * @param reach of all their households, as told: a fraction between 0 and 1
   */
  public ReachDesign(List<SmallArea> areas, double reach) {
    this.weights = new ReachWeights(reach);
    this.areas = List.copyOf(areas);
    var sums = weightedShares();
    this.rows = this.areas.stream().map(area -> row(area, sums.get(area.around()))).toList();
    double largest = rows.stream().mapToDouble(ReachRow::step).max().orElse(0);
    this.unit = largest > 0 ? UNITS / largest : 1;
  }

  /** Sums by group, and last of the weights, of each four-digit postcode. */
  private Map<String, double[]> weightedShares() {
    var sums = new HashMap<String, double[]>();
    for (SmallArea area : areas) {
      var sum = sums.computeIfAbsent(area.around(), around -> new double[groups() + 1]);
      double weight = weights.weight(area);
      for (BroadGroup group : BroadGroup.values()) {
        sum[group.ordinal()] += weight * area.share(group);
      }
      sum[groups()] += weight;
    }
    return sums;
  }

  private ReachRow row(SmallArea area, double[] sums) {
    var deviation = new double[groups()];
    for (BroadGroup group : BroadGroup.values()) {
      double own = area.share(group) - sums[group.ordinal()] / sums[groups()];
      deviation[group.ordinal()] = Math.abs(own) < SAME ? 0 : own;
    }
    return new ReachRow(area, weights.weight(area), deviation);
  }

  private static int groups() {
    return BroadGroup.values().length;
  }

  /**
   * The sums of a member file, exact.
   *
   * @param members member households by code of the small area; none where it is absent
   */
  public ReachSums sums(Map<String, Long> members) {
    var sums = new long[groups()];
    for (ReachRow row : rows) {
      long here = members.getOrDefault(row.area().code(), 0L);
      long[] steps = steps(row);
      for (int g = 0; g < sums.length; g++) {
        sums[g] += here * steps[g];
      }
    }
    return new ReachSums(LongStream.of(sums).boxed().toList());
  }

  private long[] steps(ReachRow row) {
    return Stream.of(BroadGroup.values())
        .mapToLong(group -> Math.round(unit * row.step(group.ordinal())))
        .toArray();
  }

  /**
   * How far one member household more or less moves the sums at most, as a Euclidean norm in their
   * units: the largest of the steps of the areas. It depends on the areas and the overall reach
   * alone, and on no member; it is never above {@link #LARGEST_STEP}. Sums that are drawn with k
   * times that as the standard deviation of each cost a household {@code rho = 1 / (2 k^2)}: 0.02
   * for 5. A household that moves to another area is one less and one more.
   */
  public double sensitivity() {
    return rows.stream()
        .mapToDouble(row -> Math.sqrt(LongStream.of(steps(row)).mapToDouble(s -> s * s).sum()))
        .max()
        .orElse(0);
  }

  int size() {
    return rows.size();
  }

  double reach() {
    return weights.reach();
  }

  GroupShares shares() {
    return new GroupShares(areas);
  }

  /** Units of the sums in one of {@code w d (m / h)}. */
  double unit() {
    return unit;
  }

  /** {@code sum w d d'}: what the sums grow by, for a rate of each group. */
  Matrix information() {
    var cells = new double[groups()][groups()];
    rows.forEach(row -> row.addTo(cells, row.weight()));
    return Matrix.of(cells);
  }

  /** Variance of the sums: {@code sum w^2 s^2 d d'}, s^2 the variance that is allowed for. */
  Matrix variance() {
    var cells = new double[groups()][groups()];
    rows.forEach(row -> row.addTo(cells, Math.pow(row.weight(), 2) * weights.allowed(row.area())));
    return Matrix.of(cells);
  }
}
