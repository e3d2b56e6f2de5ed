// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Households with a member in a municipality or district on the first of January of a year, by the
 * national collection of member data. What the statistic hides is empty, and never computed.
 *
 * @param name of the region; empty where the table names codes only
 * @param households of the base of the statistic, which is not that of an edition
 * @param members households with at least one member
 * @param share members of every hundred households, as the statistic rounds it
 */
public record MemberStatistic(
    RegionCode region,
    String name,
    int year,
    Optional<Long> households,
    Optional<Long> members,
    Optional<BigDecimal> share) {
  /** Households without a member: households less members; empty where either is hidden. */
  public Optional<Long> nonMembers() {
    return households.flatMap(all -> members.map(some -> all - some));
  }
}
