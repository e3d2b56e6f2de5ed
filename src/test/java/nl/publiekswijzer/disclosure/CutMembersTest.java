// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutMembersTest {
  /** Segments A with A1 and A2, and B with B1. */
  private static final SegmentTree TREE = TreeFixtures.tree("Drie", 2, 1);

  private static CutMembers cut(int[] members, int... households) {
    return new CutMembers(TREE, members, households);
  }

  @Test
  void membersOfASubsegmentAreNeverMoreThanItsHouseholds() {
    var table = cut(new int[] {300, 3, 40}, 900, 0, 60).table();

    assertEquals(340, table.total());
    assertArrayEquals(new long[] {300, 40}, table.segments());
    assertArrayEquals(new long[] {300, 0, 40}, table.subsegments());
    assertTrue(table.exact());
  }

  /** The rest of one subsegment in which nobody was drawn. */
  @Test
  void pooledRestWithoutHouseholdsCanBeTold() {
    var households = new HouseholdCounts(new long[] {900, 0, 600}, new long[] {9_000, 90, 900}, 3);
    var table = cut(new int[] {300, 3, 40}, 900, 0, 600).table();

    var rest =
        PublishedTables.of(TREE, households, table).memberSubsegments().rows().stream()
            .filter(row -> row.pooled())
            .toList();

    assertEquals(List.of(List.of("A2")), rest.stream().map(row -> row.codes()).toList());
    assertEquals(List.of(0L), rest.stream().map(row -> row.members()).toList());
  }

  @Test
  void whatDividesTheWholeIsCutInTheSameSubsegments() {
    var cut = cut(new int[] {300, 30, 40}, 900, 10, 60);

    assertArrayEquals(new int[] {205, 145}, cut.divided(new int[][] {{200, 20, 0}, {100, 10, 40}}));
  }

  @Test
  void whereNothingIsCutAllStaysAsItIs() {
    var cut = cut(new int[] {300, 30, 40}, 900, 30, 60);

    assertArrayEquals(
        new int[] {220, 150, 0}, cut.divided(new int[][] {{200, 20, 0}, {100, 10, 40}, {0, 0, 0}}));
    assertEquals(
        Map.of("GM1", 270, "GM2", 100),
        cut.parts(List.of(new PartCount("GM1", 270, 790), new PartCount("GM2", 100, 200))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void allFiguresFit(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int[] households = random.ints(3, 0, 40).toArray();
      int[] members = random.ints(3, 0, 40).toArray();
      var cut = cut(members, households);
      var table = cut.table();
      int total = (int) table.total();

      assertEquals(total, Arrays.stream(table.segments()).sum());
      assertEquals(total, Arrays.stream(table.subsegments()).sum());
      int[][] crossed = divided(random, members);
      assertEquals(total, IntStream.of(cut.divided(crossed)).sum());
      assertTrue(
          IntStream.range(0, 2)
              .allMatch(k -> cut.divided(crossed)[k] <= IntStream.of(crossed[k]).sum()));
      assertPartsFit(cut, total, parts(random, members, households));
    }
  }

  private static int[][] divided(Random random, int[] members) {
    int[] first = IntStream.of(members).map(n -> random.nextInt(n + 1)).toArray();
    int[] second = IntStream.range(0, 3).map(s -> members[s] - first[s]).toArray();
    return new int[][] {first, second};
  }

  private static List<PartCount> parts(Random random, int[] members, int[] households) {
    int inside = random.nextInt(IntStream.of(members).sum() + 1);
    int living = random.nextInt(IntStream.of(households).sum() + 1);
    return List.of(
        new PartCount("GM1", inside, living),
        new PartCount(
            "GM2", IntStream.of(members).sum() - inside, IntStream.of(households).sum() - living));
  }

  private static void assertPartsFit(CutMembers cut, int total, List<PartCount> parts) {
    var told = cut.parts(parts);
    assertEquals(total, told.values().stream().mapToInt(Integer::intValue).sum());
    parts.forEach(part -> assertTrue(told.get(part.name()) <= part.households(), part::toString));
  }
}
