// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.List;
import java.util.stream.Stream;

/**
 * How well each broad group is reached, from the sums of a {@link ReachDesign}: an estimate that
 * says only what holds whatever a mild neighbourhood effect does.
 *
 * <p>With b the sums, A their information, S their variance, s the deviation of the draw and p the
 * overall reach, {@code b ~ N(A r, S + s^2)} for deviations r of the groups from p that make p
 * together. What is seen is the rate and a bias of the neighbourhoods: {@code r ~ N(0, v + B)} with
 * {@code v = (0.35 p)^2} and {@code B = (0.05 p (1 - p) / sd)^2}, sd that of the share of the group
 * between areas. Of it {@code v / (v + B)} is taken for the rate, and the rest is part of its
 * interval.
 *
 * @param deviation standard deviation of the draw of each sum, in their units; 0 where exact
 */
public record GroupReach(ReachDesign design, ReachSums sums, double deviation) {
  /** Of fewer small areas it was not measured. */
  public static final int LEAST = 700;

  /** Standard deviation of rates between groups, as part of the overall reach. */
  private static final double RATES = 0.35;

  /** Bias of a neighbourhood for a standard deviation of the share, on the logit scale. */
  private static final double TOLERANCE = 0.05;

  /** Quantile of 95 % of the normal distribution. */
  private static final double NORMAL = 1.6448536;

  /** Below this, shares do not differ. */
  private static final double SAME = 1e-6;

  /** Orthonormal rows that sum to 0, as the sums do. */
  private static final Matrix CONTRASTS =
      Matrix.of(
          new double[] {Math.sqrt(1 / 2d), -Math.sqrt(1 / 2d), 0, 0},
          new double[] {Math.sqrt(1 / 6d), Math.sqrt(1 / 6d), -Math.sqrt(4 / 6d), 0},
          new double[] {
            Math.sqrt(1 / 12d), Math.sqrt(1 / 12d), Math.sqrt(1 / 12d), -Math.sqrt(9 / 12d)
          });

  /** A line for each group; none of fewer than 700 areas. Print those that are shown. */
  public List<GroupLine> lines() {
    return design.size() < LEAST ? List.of() : estimate();
  }

  private List<GroupLine> estimate() {
    var shares = design.shares();
    var prior = new double[BroadGroup.values().length];
    for (BroadGroup group : BroadGroup.values()) {
      prior[group.ordinal()] = 1 / (rateVariance() + bias(shares.deviation(group)));
    }
    var information = contrasts(design.information());
    var gain = information.times(contrasts(design.variance()).plus(drawn()).inverse());
    var rates = rates(shares);
    var precision =
        gain.times(information).plus(rates.transposed().times(Matrix.diagonal(prior)).times(rates));
    var posterior = rates.times(precision.inverse());
    var seen = posterior.times(gain).times(CONTRASTS).times(groupSums());
    var error = posterior.times(rates.transposed());
    return Stream.of(BroadGroup.values()).map(group -> line(group, shares, seen, error)).toList();
  }

  private static Matrix contrasts(Matrix ofGroups) {
    return CONTRASTS.times(ofGroups).times(CONTRASTS.transposed());
  }

  /** Variance of the draw; a little more than nothing, so that it can be inverted. */
  private Matrix drawn() {
    double variance = Math.max(SAME, Math.pow(deviation / design.unit(), 2));
    return Matrix.diagonal(variance, variance, variance);
  }

  /** From contrasts to deviations of the groups that make the overall reach together. */
  private static Matrix rates(GroupShares shares) {
    var groups = BroadGroup.values();
    var cells = new double[groups.length][groups.length];
    for (int i = 0; i < groups.length; i++) {
      for (int j = 0; j < groups.length; j++) {
        cells[i][j] = (i == j ? 1 : 0) - shares.share(groups[j]);
      }
    }
    return Matrix.of(cells).times(CONTRASTS.transposed());
  }

  private Matrix groupSums() {
    var row = sums.groups().stream().mapToDouble(sum -> sum / design.unit()).toArray();
    return Matrix.of(row).transposed();
  }

  private double rateVariance() {
    return Math.pow(RATES * design.reach(), 2);
  }

  private double bias(double deviation) {
    double chance = design.reach() * (1 - design.reach());
    return Math.pow(chance * TOLERANCE / Math.max(SAME, deviation), 2);
  }

  private GroupLine line(BroadGroup group, GroupShares shares, Matrix seen, Matrix error) {
    int g = group.ordinal();
    double part = rateVariance() / (rateVariance() + bias(shares.deviation(group)));
    double variance = part * part * error.at(g, g) + rateVariance() * (1 - part);
    double half = NORMAL * Math.sqrt(variance);
    double rate = part * seen.at(g, 0);
    return new GroupLine(group, index(rate), Math.max(0, index(rate - half)), index(rate + half));
  }

  private int index(double deviation) {
    return (int) Math.round(100 * (1 + deviation / design.reach()));
  }
}
