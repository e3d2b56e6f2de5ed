// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;

/**
 * All that is kept of a member file: households inside the work area, never persons.
 *
 * @param cells member households per place and subsegment
 * @param cards the same households by their cards; empty when the file does not tell kinds of card
 * @param branches the same households by the branch of most of their cards; empty when the file
 *     tells no branches
 * @param told branches that are told, behind the empty name of all others: the eight of most rows
 *     as delivered, whether a household of them is recognised or not; empty for none
 */
public record MemberCounts(
    List<MemberCell> cells,
    List<MemberCross> cards,
    List<MemberCross> branches,
    List<String> told) {
  /** Branches that are told by name. */
  public static final int MOST_BRANCHES = 8;

  public MemberCounts {
    cells = List.copyOf(cells);
    cards = List.copyOf(cards);
    branches = List.copyOf(branches);
    told = List.copyOf(told);
  }

  public long households() {
    return cells.stream().mapToLong(MemberCell::households).sum();
  }
}
