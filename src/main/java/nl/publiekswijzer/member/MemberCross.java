// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/**
 * Member households with one kind of cards, or of one branch.
 *
 * @param key key of a {@link HouseholdClass}, or of a branch; empty for branches together
 * @param postcode where they are spread over the subsegments of that postcode; else 0
 * @param subsegment ordinal, or {@link MemberCell#SPREAD}
 */
public record MemberCross(String key, int postcode, int subsegment, int households) {}
