// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberSelectionTest {
  private static MemberSelection classes(boolean active, HouseholdCard... cards) {
    return new MemberSelection(List.of(cards), active, List.of(), null, null);
  }

  private static List<String> included(MemberSelection selection) {
    return HouseholdClass.keys(true).stream().filter(selection::includes).toList();
  }

  @Test
  void nothingChosenIsAllMembers() {
    assertTrue(MemberSelection.ALL.isAll());
    assertEquals("", MemberSelection.ALL.name());
    assertEquals(HouseholdClass.keys(true), included(MemberSelection.ALL));
  }

  @Test
  void householdsWithAYouthMemberAreTwoClassesOrFourWithTheInactive() {
    var youth = classes(false, HouseholdCard.BOTH, HouseholdCard.ONLY_YOUTH);
    assertEquals(
        List.of("ONLY_YOUTH", "ONLY_YOUTH_INACTIVE", "BOTH", "BOTH_INACTIVE"), included(youth));
    assertEquals("leden-huishoudens met een jeugdlid", youth.name());
  }

  @Test
  void onlyActiveOnesLeaveTheOthersOut() {
    assertEquals(List.of("ONLY_YOUTH", "ONLY_ADULT", "BOTH", "OTHER"), included(classes(true)));
    assertEquals("leden-huishoudens met een actief lid", classes(true).name());
    assertEquals(
        "leden-huishoudens met alleen volwassen leden of met een andere pas, met een actief lid",
        classes(true, HouseholdCard.OTHER, HouseholdCard.ONLY_ADULT).name());
  }

  @Test
  void dayIsNamedWhereActivityMattersAndNowhereElse() {
    var day = LocalDate.of(2025, 12, 1);
    assertEquals(
        "leden-huishoudens met een jeugdlid, met een lid dat actief was sinds 1 december 2025",
        classes(true, HouseholdCard.BOTH, HouseholdCard.ONLY_YOUTH).since(day, null).name());
    assertEquals(MemberSelection.ALL, MemberSelection.ALL.since(day, 12));
    assertEquals(classes(true), classes(true).since(day, 12).since(null, null));
  }

  @Test
  void activityOfAsManyMonthsCanBeComparedOnWhateverDay() {
    var now = classes(true).since(LocalDate.of(2026, 12, 1), 12);
    assertTrue(now.isComparableWith(classes(true).since(LocalDate.of(2025, 12, 1), 12)));
    assertFalse(now.isComparableWith(classes(true).since(LocalDate.of(2026, 12, 1), 24)));
    assertFalse(now.isComparableWith(classes(true).since(LocalDate.of(2025, 12, 1), null)));
    assertFalse(
        now.isComparableWith(
            classes(true, HouseholdCard.BOTH).since(LocalDate.of(2026, 12, 1), 12)));
    assertFalse(now.isComparableWith(MemberSelection.ALL));
  }

  @Test
  void activitySinceAChosenDayCanBeComparedOfThatDayOnly() {
    var now = classes(true).since(LocalDate.of(2025, 1, 1), null);
    assertTrue(now.isComparableWith(classes(true).since(LocalDate.of(2025, 1, 1), null)));
    assertFalse(now.isComparableWith(classes(true).since(LocalDate.of(2024, 1, 1), null)));
  }

  @Test
  void branchesAreNamedAndNothingElseIsIncluded() {
    var branches = new MemberSelection(List.of(), false, List.of("Zuid", "Noord"), null, null);
    assertTrue(branches.includes("Noord"));
    assertEquals(false, branches.includes(""));
    assertEquals("leden-huishoudens van vestigingen Noord, Zuid", branches.name());
  }

  @Test
  void classesHaveAKeyEach() {
    HouseholdClass.keys(true).forEach(key -> assertEquals(key, HouseholdClass.of(key).key()));
    assertEquals(4, HouseholdClass.keys(false).size());
  }
}
