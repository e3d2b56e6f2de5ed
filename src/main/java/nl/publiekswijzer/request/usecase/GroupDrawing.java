// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.publiekswijzer.analysis.GroupLine;
import nl.publiekswijzer.analysis.GroupReach;
import nl.publiekswijzer.analysis.ReachDesign;
import nl.publiekswijzer.analysis.ReachSums;
import nl.publiekswijzer.publication.BroadGroups;

/**
 * What may be told of broad groups of members: of single members only sums, with the noise of their
 * draw, come into it.
 *
 * @param reach of all households, as told: a fraction
 */
record GroupDrawing(GroupAreas areas, double reach) {
  /** Noise of the sums of four groups, and its standard deviation; 0 where they are exact. */
  record Noise(long[] sums, double deviation) {}

  /**
   * @param members true member households by postcode of six characters
   */
  BroadGroups of(Map<String, Long> members, Noise noise) {
    if (!areas.areEnough() || !(reach > 0 && reach < 1)) {
      return new BroadGroups(areas.size(), List.of());
    }
    var design = new ReachDesign(areas.areas(), reach);
    var exactly = design.sums(members).groups();
    var drawn =
        IntStream.range(0, exactly.size()).mapToObj(g -> exactly.get(g) + noise.sums()[g]).toList();
    var lines = new GroupReach(design, new ReachSums(drawn), noise.deviation()).lines();
    return new BroadGroups(areas.size(), lines.stream().filter(GroupLine::isShown).toList());
  }
}
