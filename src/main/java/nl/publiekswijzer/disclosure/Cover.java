// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.List;

/** Whether hidden cells whose sum is known leave each other enough room. */
sealed interface Cover permits HouseholdCover, MemberCover, PartCover {
  /**
   * @param pieces hidden subsegments, those of one hidden segment in one piece
   */
  boolean suffices(List<int[]> pieces);
}
