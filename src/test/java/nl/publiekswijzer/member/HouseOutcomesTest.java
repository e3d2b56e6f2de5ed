// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static nl.publiekswijzer.member.MemberFixtures.anAddress;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import nl.publiekswijzer.household.MatchLevel;
import org.junit.jupiter.api.Test;

class HouseOutcomesTest {
  private static final List<Match> ALL =
      List.of(Match.ADDRESS, Match.HOUSE_NUMBER, Match.UNKNOWN_NUMBER, Match.AMBIGUOUS);

  private final HouseOutcomes outcomes = new HouseOutcomes(ALL);

  private void add(int number, int addition, Match match) {
    outcomes.add(anAddress("1234AB", number, "").key(), addition, match);
  }

  @Test
  void houseNumberCountsOnceHoweverOftenItIsTyped() {
    for (int i = 0; i < 50; i++) {
      add(1, i, Match.UNKNOWN_NUMBER);
      add(2, 0, Match.ADDRESS);
    }
    assertArrayEquals(new int[] {1, 0, 1, 0}, outcomes.matches().counts());
  }

  @Test
  void houseNumbersAreDividedOverWhatBecameOfTheirAdditions() {
    for (int number = 1; number <= 6; number++) {
      add(number, 0, Match.ADDRESS);
      add(number, 1, Match.ADDRESS);
      add(number, 2, Match.AMBIGUOUS);
    }
    assertArrayEquals(new int[] {4, 0, 0, 2}, outcomes.matches().counts());
  }

  @Test
  void sumIsThatOfTheHouseNumbersWhateverTheShares() {
    for (int number = 1; number <= 100; number++) {
      for (int addition = 0; addition < number % 7 + 1; addition++) {
        add(number, addition, ALL.get((number + addition) % 4));
      }
    }
    int sum = java.util.Arrays.stream(outcomes.matches().counts()).sum();
    assertEquals(100, sum);
  }

  @Test
  void unknownPostcodesAndNumbersAreOne() {
    add(1, 0, Match.UNKNOWN_POSTCODE);
    add(2, 0, Match.UNKNOWN_NUMBER);
    assertArrayEquals(new int[] {0, 0, 2, 0}, outcomes.matches().counts());
  }

  @Test
  void fewerThanThirtyAreNotTold() {
    assertEquals(
        new MatchDraw(
            160,
            120,
            Map.of(MatchLevel.ADDRESS, 100L, MatchLevel.HOUSE_NUMBER, MatchDraw.FEW),
            Map.of(
                UnmatchedReason.UNKNOWN_NUMBER,
                30L,
                UnmatchedReason.AMBIGUOUS_ADDITION,
                MatchDraw.FEW)),
        outcomes.matches().told(new int[] {100, 20, 30, 10}));
  }

  @Test
  void shareIsInWholePerCentsOfWhatIsTold() {
    var draw = new MatchDraw(160, 120, Map.of(), Map.of());
    assertEquals(
        List.of(75, 63, 40),
        List.of(draw.percent(120), draw.percent(100), draw.unrecognised()).stream()
            .map(Number::intValue)
            .toList());
    assertEquals(0, new MatchDraw(0, 0, Map.of(), Map.of()).percent(0));
  }
}
