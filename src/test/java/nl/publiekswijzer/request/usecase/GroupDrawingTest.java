// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.publiekswijzer.analysis.BroadGroup;
import nl.publiekswijzer.analysis.GroupLine;
import nl.publiekswijzer.disclosure.DrawKey;
import nl.publiekswijzer.disclosure.MemberDraws;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.member.MemberCell;
import nl.publiekswijzer.request.usecase.GroupDrawing.Noise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of the demonstration, its areas dealt out over postcodes of six characters. */
class GroupDrawingTest {
  private static final LoadedEdition EDITION = FullPostcodeFixtures.of(MemoryEdition.estimated());
  private static final SortedSet<Integer> ALL = EDITION.areas().postcodes();
  private static final GroupAreas AREAS = new GroupAreas(EDITION, ALL);
  private static final Noise EXACT = new Noise(new long[4], 0);

  private static MemberSet set(String households) {
    return new MemberSet("key", households, "", "", null, null, 0);
  }

  private static double reach(Map<String, Long> members) {
    double households = AREAS.areas().stream().mapToLong(area -> area.households()).sum();
    return members.values().stream().mapToLong(Long::longValue).sum() / households;
  }

  private static Noise noise(String set) {
    var draws =
        new MemberDraws(EDITION.segmentation().tree(), DrawKey.of(new byte[32], "members"), set);
    return new Noise(draws.groups(AREAS.digest(set(set))), MemberDraws.GROUP_DEVIATION);
  }

  @ParameterizedTest
  @EnumSource(BroadGroup.class)
  void aGroupThatIsAMemberTwiceAsOftenIsFoundThroughTheNoise(BroadGroup group) {
    var members = FullPostcodeFixtures.members(EDITION, ALL, group, 2);

    var found = new GroupDrawing(AREAS, reach(members)).of(members, noise("set"));

    var own =
        found.lines().stream().filter(line -> line.group() == group).findFirst().orElseThrow();
    assertTrue(own.index() >= 110 && own.from() > 100, found.toString());
    found.lines().stream()
        .filter(line -> line.group() != group)
        .forEach(line -> assertTrue(line.index() < 100, found.toString()));
  }

  @Test
  void whereAllAreMembersAlikeNoGroupStandsOut() {
    var members = FullPostcodeFixtures.members(EDITION, ALL, BroadGroup.YOUNG, 1);

    var found = new GroupDrawing(AREAS, reach(members)).of(members, noise("set"));

    assertEquals(List.of(), found.lines());
    assertEquals(AREAS.size(), found.areas());
  }

  @Test
  void fewPostcodesTellNothing() {
    var few = new TreeSet<Integer>();
    for (int postcode : ALL) {
      var more = new TreeSet<>(few);
      more.add(postcode);
      if (new GroupAreas(EDITION, more).size() >= 700) {
        break;
      }
      few = more;
    }
    var areas = new GroupAreas(EDITION, few);
    var members = FullPostcodeFixtures.members(EDITION, few, BroadGroup.OLDER, 3);

    var found = new GroupDrawing(areas, 0.2).of(members, EXACT);

    assertTrue(found.isTooFew());
    assertEquals(List.of(), found.lines());
  }

  /** The sums of other areas with the noise of these would tell their difference exactly. */
  @Test
  void otherAreasAndOtherHouseholdsHaveNoiseOfTheirOwn() {
    var fewer = new GroupAreas(EDITION, ALL.headSet(ALL.last()));

    assertEquals(AREAS.digest(set("a")), AREAS.digest(set("a")));
    assertNotEquals(AREAS.digest(set("a")), fewer.digest(set("a")));
    assertNotEquals(AREAS.digest(set("a")), AREAS.digest(set("b")));
    assertNotEquals(noise("a").sums()[0], noise("b").sums()[0]);
  }

  @Test
  void anEditionByFourDigitsKnowsNone() {
    var areas = new GroupAreas(MemoryEdition.estimated(), ALL);

    assertEquals(false, areas.areKnown());
    assertEquals(false, areas.areEnough());
  }

  @Test
  void membersAreCountedByPostcodeOfSixCharacters() {
    var cells =
        List.of(
            new MemberCell(Postcode.of(1234, 'A', 'B'), MemberCell.SPREAD, 2),
            new MemberCell(Postcode.of(1234, 'A', 'B'), 3, 1),
            new MemberCell(Postcode.of(1234), MemberCell.SPREAD, 9));

    assertEquals(Map.of("1234AB", 3L), GroupAreas.members(cells));
  }

  @Test
  void onlyGroupsThatStandOutAreKept() {
    var members = FullPostcodeFixtures.members(EDITION, ALL, BroadGroup.OLDER, 2);
    var found = new GroupDrawing(AREAS, reach(members)).of(members, EXACT);
    assertTrue(found.lines().stream().allMatch(GroupLine::isShown));
  }
}
