// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.disclosure.DrawKey;
import nl.publiekswijzer.disclosure.MemberDraws;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.member.MemberCell;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.member.MemberCross;
import org.junit.jupiter.api.Test;

/** What may be told of a member file of the demonstration edition. */
class WholeMembersTest {
  private static final LoadedEdition EDITION = MemoryEdition.ofDemonstration();
  private static final WorkArea AREA = new WorkArea(List.of("VB01"), List.of());
  private static final int POSTCODE = EDITION.areas().postcodes(AREA).first();

  private static GatheredCounts gathered(MemberCounts members) {
    return new CountSums(EDITION, EDITION.areas().postcodes(AREA)).gathered(members);
  }

  private static DrawnFile drawn(MemberCounts members) {
    var tree = EDITION.segmentation().tree();
    var draws = new MemberDraws(tree, DrawKey.of(new byte[32], "members"), "households");
    return new WholeMembers(tree, gathered(members)).drawn(draws, "crossed");
  }

  private static MemberCounts members(int subsegment, int households, List<MemberCross> branches) {
    return new MemberCounts(
        List.of(new MemberCell(POSTCODE * 677, subsegment, households)),
        List.of(),
        branches,
        List.of("", "Een adres", "Noord"),
        false,
        false);
  }

  @Test
  void branchesThatAreToldAreDrawnWhetherAnybodyOfThemIsRecognisedOrNot() {
    var known =
        drawn(
            members(
                0,
                301,
                List.of(
                    new MemberCross("Noord", 0, 0, 300), new MemberCross("Een adres", 0, 0, 1))));
    var unknown = drawn(members(0, 300, north(300)));

    assertEquals(Set.of("", "Een adres", "Noord"), known.branches().keySet());
    assertEquals(known.branches().keySet(), unknown.branches().keySet());
    assertEquals(known.table().total(), sum(known));
    assertEquals(unknown.table().total(), sum(unknown));
  }

  private static long sum(DrawnFile file) {
    return file.branchSums().values().stream().mapToLong(Long::longValue).sum();
  }

  @Test
  void branchWithNobodyIsToldAmongExactMembersToo() {
    var file = gathered(members(0, 300, north(300)));

    assertEquals(Set.of("", "Een adres", "Noord"), exactly(file).branches().keySet());
  }

  private static DrawnFile exactly(GatheredCounts counts) {
    return new WholeMembers(EDITION.segmentation().tree(), counts).exactly();
  }

  /** The draw of households left nobody where members live. */
  @Test
  void exactMembersAreNowhereMoreThanTheHouseholdsThatAreTold() {
    var counts = gathered(members(0, 300, north(300)));
    int most = Math.toIntExact(counts.households()[0]);
    var file = exactly(gathered(members(0, most + 7, north(most + 7))));

    assertEquals(most, file.table().total());
    assertEquals(most, file.table().subsegments()[0]);
    assertEquals(Map.of("", 0L, "Een adres", 0L, "Noord", (long) most), file.branchSums());
    assertEquals(Map.of("VB01", (long) most), file.municipalities());
    assertEquals(most, file.parts().values().stream().mapToLong(Long::longValue).sum());
  }

  private static List<MemberCross> north(int households) {
    return List.of(new MemberCross("Noord", 0, 0, households));
  }
}
