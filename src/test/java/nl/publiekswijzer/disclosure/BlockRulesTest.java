// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlockRulesTest {
  private static final BlockRules RULES = BlockRules.STANDARD;

  private static List<String> names(List<Block> blocks) {
    return blocks.stream().map(block -> block.name() + ": " + block.households()).toList();
  }

  @Test
  void areaAtTheFloorStandsAlone() {
    assertEquals(
        List.of("1000: 250", "1001: 900"), names(RULES.blocks(Map.of(1001, 900L, 1000, 250L))));
  }

  @Test
  void smallAreaJoinsTheSmallerOfTheAreasBesideIt() {
    assertEquals(
        List.of("1000: 800", "1001+1002: 319"),
        names(RULES.blocks(Map.of(1000, 800L, 1001, 19L, 1002, 300L))));
  }

  @Test
  void betweenEqualsItJoinsTheLower() {
    assertEquals(
        List.of("1000+1001: 319", "1002: 300"),
        names(RULES.blocks(Map.of(1000, 300L, 1001, 19L, 1002, 300L))));
  }

  @Test
  void smallestGoesFirstAndOfEqualsTheLowest() {
    assertEquals(
        List.of("1000+1001: 340", "1002+1003: 430"),
        names(RULES.blocks(Map.of(1000, 100L, 1001, 240L, 1002, 330L, 1003, 100L))));
    assertEquals(
        List.of("1000+1001: 200", "1002+1003: 200"),
        names(new BlockRules(200).blocks(Map.of(1000, 100L, 1001, 100L, 1002, 100L, 1003, 100L))));
  }

  @Test
  void areasJoinUntilTheyReachTheFloorTogether() {
    assertEquals(
        List.of("9784+9785+9925: 592"),
        names(RULES.blocks(Map.of(9784, 108L, 9785, 479L, 9925, 5L))));
  }

  @Test
  void municipalityIsAtLeastOneBlock() {
    assertEquals(List.of("1000: 3"), names(RULES.blocks(Map.of(1000, 3L))));
    assertEquals(List.of("1000+1001: 30"), names(RULES.blocks(Map.of(1000, 3L, 1001, 27L))));
    assertEquals(List.of(), RULES.blocks(Map.of()));
  }

  @Test
  void nextEditionKeepsWhatWasJoinedThoughItHasGrown() {
    var previous = List.of(List.of(1000, 1001), List.of(1002));
    assertEquals(
        List.of("1000+1001: 1300", "1002: 300"),
        names(RULES.keeping(previous, Map.of(1000, 800L, 1001, 500L, 1002, 300L))));
  }

  @Test
  void nextEditionJoinsFurtherWhereABlockHasShrunk() {
    var previous = List.of(List.of(1000, 1001), List.of(1002), List.of(1003));
    assertEquals(
        List.of("1000+1001: 400", "1002+1003: 500"),
        names(RULES.keeping(previous, Map.of(1000, 300L, 1001, 100L, 1002, 240L, 1003, 260L))));
  }

  @Test
  void newAreaIsABlockOfItsOwnOrJoinsOne() {
    var previous = List.of(List.of(1000, 1005));
    assertEquals(
        List.of("1000+1005: 300", "1003: 250"),
        names(RULES.keeping(previous, Map.of(1000, 200L, 1005, 100L, 1003, 250L))));
    assertEquals(
        List.of("1000+1003+1005: 310"),
        names(RULES.keeping(previous, Map.of(1000, 200L, 1005, 100L, 1003, 10L))));
  }

  @Test
  void areaThatMovedToAnotherMunicipalityLeavesItsBlock() {
    var previous = List.of(List.of(1000, 1001, 1002), List.of(1003));
    assertEquals(
        List.of("1000+1002: 300", "1003: 400"),
        names(RULES.keeping(previous, Map.of(1000, 150L, 1002, 150L, 1003, 400L))));
    assertEquals(
        List.of("1001: 300", "2000: 500"),
        names(RULES.keeping(previous, Map.of(1001, 300L, 2000, 500L))));
  }

  @Test
  void floorMayBeLoweredToAHundredOnly() {
    assertEquals(
        List.of("1000: 100", "1001: 250"),
        names(new BlockRules(100).blocks(Map.of(1000, 100L, 1001, 250L))));
    assertThrows(IllegalArgumentException.class, () -> new BlockRules(99));
  }
}
