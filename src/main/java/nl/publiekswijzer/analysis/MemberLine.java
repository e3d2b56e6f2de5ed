// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;

/**
 * One row of the member analysis as it is printed, computed from published counts only.
 *
 * @param code of the segment; of the first one in a pooled row
 * @param exact false where one segment holds more than 90 %: then nothing further is told
 * @param members member households
 * @param share per cent of the members; null, as every number here, where its divisor is 0
 * @param areaShare per cent of the households
 * @param index members against the work area
 * @param penetration member households per hundred households
 * @param expected members at the average penetration
 * @param gap members minus expected
 * @param potential extra members if the segment reached the average penetration; an assumption
 * @param uncertain the difference from the average may be chance
 * @param quadrant null for a pooled row
 */
public record MemberLine(
    String code,
    boolean pooled,
    boolean exact,
    Long members,
    BigDecimal share,
    BigDecimal areaShare,
    Integer index,
    Band band,
    BigDecimal penetration,
    Long expected,
    Long gap,
    Long nonMembers,
    Long potential,
    BigDecimal z,
    boolean uncertain,
    Quadrant quadrant) {

  /** Whether it tells of one segment by itself, with its numbers. */
  public boolean standsAlone() {
    return exact && !pooled;
  }

  static MemberLine untold(CountRow row) {
    return new MemberLine(
        row.codes().get(0),
        row.pooled(),
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        true,
        null);
  }

  MemberLine in(Quadrant place) {
    return new MemberLine(
        code,
        pooled,
        exact,
        members,
        share,
        areaShare,
        index,
        band,
        penetration,
        expected,
        gap,
        nonMembers,
        potential,
        z,
        uncertain,
        place);
  }
}
