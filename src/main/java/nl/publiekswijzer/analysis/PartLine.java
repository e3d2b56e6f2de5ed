// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;

/**
 * A part of the work area as it is printed, such as a postcode area.
 *
 * @param place municipality that it lies in; null for one that is a municipality itself
 * @param dominant code of the segment with most households, or {@link SumCode} of a sum that holds
 *     it; null when the part is too small to be told of
 * @param over code of the most over-represented segment or sum; null when there is none
 * @param chosenClass class of {@link ShareClasses} of the chosen segment's share; null when hidden
 * @param members member households; null when not told
 * @param penetration member households per hundred households; null with the members
 * @param potential extra members if the part reached the average penetration, an assumption; null
 *     with the members, and where members are known by address
 */
public record PartLine(
    String code,
    String name,
    String place,
    long households,
    String dominant,
    String over,
    Integer chosenClass,
    Long members,
    BigDecimal penetration,
    Long potential) {

  /** Households without a member; null with the members. */
  public Long nonMembers() {
    return members == null ? null : households - members;
  }
}
