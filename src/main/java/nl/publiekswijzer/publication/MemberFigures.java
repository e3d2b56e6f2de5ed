// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.NamedCount;

/**
 * The published member analysis.
 *
 * @param penetration member households per hundred households
 * @param youth persons with a youth card, in publications of scheme OB-1; else null
 * @param adult persons with an adult card likewise
 * @param cards member households by name of {@link nl.publiekswijzer.member.HouseholdCard}; empty
 *     in publications of scheme OB-1
 * @param branches member households per branch, the empty name for all others; persons in
 *     publications of scheme OB-1
 * @param segments empty where members are known by postcode only
 * @param subsegments likewise, and for a selection
 */
public record MemberFigures(
    long households,
    BigDecimal penetration,
    Long youth,
    Long adult,
    List<NamedCount> cards,
    List<NamedCount> branches,
    MatchReport match,
    List<MemberLine> segments,
    List<MemberLine> subsegments) {

  /** The same of members that are known by postcode only. */
  MemberFigures withoutSegments() {
    return new MemberFigures(
        households, penetration, youth, adult, cards, branches, match, List.of(), List.of());
  }

  /** Whether it is told which segments are members. */
  public boolean isToldBySegment() {
    return !segments.isEmpty() || !subsegments.isEmpty();
  }
}
