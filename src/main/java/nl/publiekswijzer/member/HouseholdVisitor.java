// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/** Takes the recognised households of a file, each once. */
public interface HouseholdVisitor {
  /**
   * @param place of the household in its edition, or of the house where an edition knows no more
   * @param addition what it is at that house; empty where the place tells the household
   * @param subsegment ordinal, or {@link MemberCell#SPREAD}
   */
  void visit(long place, String addition, int subsegment);
}
