// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which member households a publication tells of: all, some classes, or those of some branches.
 * Classes and branches are not crossed: what one file is drawn by divides segments by one of both
 * (OB-2, rules M1 and M2).
 *
 * @param cards none stands for all
 * @param onlyActive whether households without an active member are left out
 * @param branches names; none stands for all
 * @param activeSince day since which members of the file count as active; null where it is not
 *     known yet, or not asked
 * @param activeMonths the number of months that day was counted back by; null where a day was
 *     chosen
 */
public record MemberSelection(
    List<HouseholdCard> cards,
    boolean onlyActive,
    List<String> branches,
    LocalDate activeSince,
    Integer activeMonths) {
  public static final MemberSelection ALL =
      new MemberSelection(List.of(), false, List.of(), null, null);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

  public MemberSelection {
    cards = cards == null ? List.of() : cards.stream().distinct().sorted().toList();
    branches = branches == null ? List.of() : branches.stream().distinct().sorted().toList();
  }

  /**
   * The same of a file whose members count as active since a day, where activity matters.
   *
   * @param months by which the day was counted back; null where a day was chosen
   */
  public MemberSelection since(LocalDate day, Integer months) {
    return onlyActive ? new MemberSelection(cards, true, branches, day, months) : this;
  }

  /**
   * Whether figures of both can stand beside each other: the same members, active in as many months
   * before their own file or since the same day.
   */
  public boolean isComparableWith(MemberSelection other) {
    boolean sameTime =
        activeMonths == null
            ? Objects.equals(activeSince, other.activeSince)
            : activeMonths.equals(other.activeMonths);
    return cards.equals(other.cards)
        && onlyActive == other.onlyActive
        && branches.equals(other.branches)
        && sameTime;
  }

  public boolean isAll() {
    return !isOfClasses() && !isOfBranches();
  }

  public boolean isOfClasses() {
    return !cards.isEmpty() || onlyActive;
  }

  public boolean isOfBranches() {
    return !branches.isEmpty();
  }

  /**
   * Whether it holds what is counted under a name.
   *
   * @param key of a {@link HouseholdClass}, or a branch, whichever it selects by
   */
  public boolean includes(String key) {
    if (isOfBranches()) {
      return branches.contains(key);
    }
    var of = HouseholdClass.of(key);
    return (cards.isEmpty() || cards.contains(of.card())) && (of.active() || !onlyActive);
  }

  /** How people call it: "huishoudens met een jeugdlid"; empty for all. */
  public String name() {
    if (isOfBranches()) {
      String many = branches.size() == 1 ? "vestiging " : "vestigingen ";
      return "leden-huishoudens van " + many + String.join(", ", branches);
    }
    if (cards.isEmpty()) {
      return onlyActive ? "leden-huishoudens " + activeName() : "";
    }
    return "leden-huishoudens " + cardNames() + (onlyActive ? ", " + activeName() : "");
  }

  private String activeName() {
    return activeSince == null
        ? "met een actief lid"
        : "met een lid dat actief was sinds " + DAY.format(activeSince);
  }

  private String cardNames() {
    if (cards.equals(List.of(HouseholdCard.ONLY_YOUTH, HouseholdCard.BOTH))) {
      return "met een jeugdlid";
    }
    if (cards.equals(List.of(HouseholdCard.ONLY_ADULT, HouseholdCard.BOTH))) {
      return "met een volwassen lid";
    }
    return cards.stream().map(MemberSelection::name).collect(Collectors.joining(" of "));
  }

  private static String name(HouseholdCard card) {
    return switch (card) {
      case ONLY_YOUTH -> "met alleen jeugdleden";
      case ONLY_ADULT -> "met alleen volwassen leden";
      case BOTH -> "met jeugd en volwassenen";
      case OTHER -> "met een andere pas";
    };
  }
}
