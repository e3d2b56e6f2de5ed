// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.List;

/**
 * All that is needed of single members to tell the reach of broad groups: whole numbers, in the
 * units of a {@link ReachDesign}, exact or drawn.
 *
 * @param groups by ordinal of {@link BroadGroup}
 */
public record ReachSums(List<Long> groups) {
  public ReachSums {
    groups = List.copyOf(groups);
    if (groups.size() != BroadGroup.values().length) {
      throw new IllegalArgumentException("no sum of each group: " + groups);
    }
  }
}
