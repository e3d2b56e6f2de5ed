// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;

/**
 * All that is kept of a member file: households inside the work area, never persons.
 *
 * @param cells member households per place and subsegment
 * @param cards the same households by their class; empty when the file tells neither kinds of card
 *     nor who is active
 * @param branches the same households by the branch of most of their cards; empty when the file
 *     tells no branches
 * @param told branches that are told, behind the empty name of all others: the eight of most rows
 *     as delivered, whether a household of them is recognised or not; empty for none
 * @param activity whether the file tells who is active
 * @param onlyActivity whether it tells that, and no kinds of card
 */
public record MemberCounts(
    List<MemberCell> cells,
    List<MemberCross> cards,
    List<MemberCross> branches,
    List<String> told,
    boolean activity,
    boolean onlyActivity) {
  /** Branches that are told by name. */
  public static final int MOST_BRANCHES = 8;

  public MemberCounts {
    cells = List.copyOf(cells);
    cards = List.copyOf(cards);
    branches = List.copyOf(branches);
    told = List.copyOf(told);
  }

  /** By what they can be selected. */
  public FileColumns columns() {
    return new FileColumns(
        !cards.isEmpty() && !onlyActivity,
        activity,
        told.stream().filter(branch -> !branch.isEmpty()).toList());
  }

  /** Keys of all classes that the file tells, whether anybody belongs to them or not. */
  public List<String> classes() {
    if (cards.isEmpty()) {
      return List.of();
    }
    return HouseholdClass.keys(activity).stream()
        .filter(key -> !onlyActivity || HouseholdClass.of(key).card() == HouseholdCard.OTHER)
        .toList();
  }

  public long households() {
    return cells.stream().mapToLong(MemberCell::households).sum();
  }
}
