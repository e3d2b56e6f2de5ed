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
 * @param households member households, rounded
 * @param penetration member households per hundred households
 * @param youth members with a youth card, rounded; null when there are too few of either card
 * @param adult members with an adult card, rounded; null with the youth
 * @param branches members per branch, rounded, only branches that are large enough
 */
public record MemberFigures(
    long households,
    BigDecimal penetration,
    Long youth,
    Long adult,
    List<NamedCount> branches,
    MatchReport match,
    List<MemberLine> segments,
    List<MemberLine> subsegments) {}
