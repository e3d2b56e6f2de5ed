// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.List;
import java.util.Random;

/** How often the lines of invented members are right. */
final class GroupReachTally {
  int rows;
  int held;
  int shown;
  int wrong;
  double width;

  /**
   * Many member files of the same areas.
   *
   * @param noise deviation of the draw, as a multiple of the largest step
   */
  static GroupReachTally of(
      List<SmallArea> areas, InventedReach.Scenario scenario, int draws, double noise, long seed) {
    var tally = new GroupReachTally();
    var random = new Random(seed);
    for (int draw = 0; draw < draws; draw++) {
      tally.add(areas, new InventedReach(areas, scenario, random), noise, random);
    }
    return tally;
  }

  private void add(List<SmallArea> areas, InventedReach made, double noise, Random random) {
    var design = new ReachDesign(areas, made.reach());
    double deviation = noise * ReachDesign.LARGEST_STEP;
    var sums = design.sums(made.members());
    var drawn =
        new ReachSums(
            sums.groups().stream()
                .map(sum -> sum + Math.round(deviation * random.nextGaussian()))
                .toList());
    for (GroupLine line : new GroupReach(design, drawn, deviation).lines()) {
      double truth = made.index(line.group());
      rows++;
      width += line.to() - line.from();
      held += truth >= line.from() - 0.5 && truth <= line.to() + 0.5 ? 1 : 0;
      shown += line.isShown() ? 1 : 0;
      wrong += line.isShown() && (truth > 100) != (line.index() > 100) ? 1 : 0;
    }
  }
}
