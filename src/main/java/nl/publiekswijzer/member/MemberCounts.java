// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;

/**
 * All that is kept of a member file: counts inside the work area.
 *
 * @param cells member households per place and subsegment
 * @param youth members with a youth card
 * @param adult members with an adult card
 * @param branches members per branch, only branches large enough to be shown
 */
public record MemberCounts(
    List<MemberCell> cells, long youth, long adult, List<NamedCount> branches) {
  public MemberCounts {
    cells = List.copyOf(cells);
    branches = List.copyOf(branches);
  }

  public long households() {
    return cells.stream().mapToLong(MemberCell::households).sum();
  }
}
