// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;

/**
 * What came of the rows of one member file, in memory; only its {@link #counts} are kept.
 *
 * @param tellsCards whether the file tells kinds of card
 * @param tellsActivity whether it tells who is active
 * @param branches names that are told, behind the empty one; empty for none
 * @param matches never told as they are
 * @param typed inside the work area, recognised or not
 */
public record CountedMembers(
    CountedHouseholds households,
    boolean tellsCards,
    boolean tellsActivity,
    List<String> branches,
    HouseMatches matches,
    TypedAddresses typed) {
  public CountedMembers {
    branches = List.copyOf(branches);
  }

  public MemberCounts counts() {
    return new MemberCounts(
        households.cells(),
        tellsClasses() ? households.cards() : List.of(),
        branches.isEmpty() ? List.of() : households.branches(branches),
        branches,
        tellsActivity,
        tellsActivity && !tellsCards);
  }

  private boolean tellsClasses() {
    return tellsCards || tellsActivity;
  }

  /** Gives each household with its cards and branch, as far as they are told. */
  public void visit(CountedHouseholds.Visitor visitor) {
    households.visit(tellsClasses(), branches, visitor);
  }
}
