// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;
import nl.publiekswijzer.analysis.GroupLine;
import nl.publiekswijzer.analysis.GroupReach;

/**
 * Which broad groups are members more or less often, where members are known by postcode of six
 * characters.
 *
 * @param areas postcodes of six characters with households in the work area
 * @param lines of the groups that stand out for certain; none where there are too few postcodes
 */
public record BroadGroups(int areas, List<GroupLine> lines) {
  public BroadGroups {
    lines = List.copyOf(lines);
  }

  /** Whether there are too few postcodes to estimate them. */
  public boolean isTooFew() {
    return areas < GroupReach.LEAST;
  }
}
