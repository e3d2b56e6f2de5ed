// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.ReachCount;
import nl.publiekswijzer.figure.SegmentColour;
import nl.publiekswijzer.segmentation.SegmentPortrait;

/**
 * All that is told of a segment here, as printed elsewhere too; what is not told is null.
 *
 * @param pooled whether it stands for several segments together
 * @param index against the base of comparison
 * @param sure whether the index is more than the draw can make
 * @param households of the segment
 * @param members households with a member
 * @param reach households with a member, of every hundred
 * @param memberShare per cent of all households with a member
 * @param reachSure whether its reach differs from the average by more than chance
 */
record SegmentFact(
    String code,
    String name,
    boolean pooled,
    Long households,
    BigDecimal share,
    BigDecimal baseShare,
    Integer index,
    boolean sure,
    Long members,
    BigDecimal reach,
    Long nonMembers,
    Long potential,
    BigDecimal memberShare,
    boolean reachSure,
    SegmentPortrait portrait,
    SegmentColour colour) {

  boolean standsAlone() {
    return !pooled && households != null;
  }

  /** Whether its number of members is told. */
  boolean tellsMembers() {
    return standsAlone() && members != null && reach != null;
  }

  boolean isOver() {
    return index != null && sure && index >= Band.LEAST_OVER;
  }

  boolean isUnder() {
    return index != null && sure && index <= Band.MOST_UNDER;
  }

  ReachCount count() {
    return new ReachCount(name, members, households, ReachCount.DRAWN);
  }

  /** Households more than the base would have of them here; 0 where it is not told. */
  double aboveExpected() {
    if (index == null || index == 0) {
      return 0;
    }
    return households * (1 - 100.0 / index);
  }
}
