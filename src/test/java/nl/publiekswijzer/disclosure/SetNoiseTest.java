// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.analysis.Formulas;
import org.junit.jupiter.api.Test;

class SetNoiseTest {
  private static final UploadRules RULES = UploadRules.STANDARD;
  private static final EditionKey KEY = EditionKey.of(new byte[32], 1);

  private static List<Integer> noise(EditionKey key, String analysis, long edition, String digest) {
    var noise = new SetNoise(RULES, key, analysis, edition).of(digest);
    return IntStream.range(0, 60).mapToObj(i -> noise.of().applyAsInt("cell " + i)).toList();
  }

  @Test
  void sameSetGivesTheSameNoise() {
    assertEquals(
        noise(KEY, "leden", 1, "a"), noise(EditionKey.of(new byte[32], 1), "leden", 1, "a"));
  }

  @Test
  void anyChangeDrawsAllCellsAgain() {
    var before = noise(KEY, "leden", 1, "a");
    assertNotEquals(before, noise(KEY, "leden", 1, "b"));
    assertNotEquals(before, noise(KEY, "leden", 2, "a"));
    assertNotEquals(before, noise(KEY, "andere", 1, "a"));
    assertNotEquals(before, noise(EditionKey.of(new byte[32], 2), "leden", 1, "a"));
    assertNotEquals(before, noise(EditionKey.of(new byte[33], 1), "leden", 1, "a"));
  }

  @Test
  void noiseOfTwoSetsHasNothingToDoWithEachOther() {
    double product = 0;
    for (int set = 0; set < 200; set++) {
      var one = noise(KEY, "leden", 1, "a" + set);
      var other = noise(KEY, "leden", 1, "b" + set);
      product += IntStream.range(0, 60).map(i -> one.get(i) * other.get(i)).sum();
    }
    assertEquals(0, product / (200 * 60), 0.5);
  }

  @Test
  void fieldsDoNotRunIntoEachOther() {
    assertNotEquals(noise(KEY, "leden1", 1, "a"), noise(KEY, "leden", 11, "a"));
  }

  @Test
  void meanOverKeysIsZeroAndTheVarianceIsThatOfTheRules() {
    double sum = 0;
    double squares = 0;
    int number = 0;
    for (int edition = 0; edition < 500; edition++) {
      for (int noise : noise(EditionKey.of(new byte[32], edition), "leden", edition, "a")) {
        assertTrue(Math.abs(noise) <= RULES.bound());
        sum += noise;
        squares += noise * noise;
        number++;
      }
    }
    assertEquals(0, sum / number, 0.07);
    assertEquals(RULES.variance(), squares / number, 0.3);
  }

  @Test
  void distributionHasMeanZeroTheVarianceAndTheBound() {
    var distribution = new NoiseDistribution(3, 4);
    double mean = 0;
    double variance = 0;
    double all = 0;
    for (int k = -4; k <= 4; k++) {
      assertEquals(distribution.probability(-k), distribution.probability(k), 1e-12);
      all += distribution.probability(k);
      mean += k * distribution.probability(k);
      variance += k * k * distribution.probability(k);
    }
    assertEquals(1, all, 1e-12);
    assertEquals(0, mean, 1e-12);
    assertEquals(3, variance, 1e-9);
    assertEquals(List.of(-4, 4), List.of(distribution.at(0), distribution.at(-1)));
  }

  @Test
  void noiseThatTheBoundDoesNotAllowIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new NoiseDistribution(7, 4));
  }

  @Test
  void shortMasterSecretIsRefusedAndAKeyTellsItsNameOnly() {
    assertThrows(IllegalArgumentException.class, () -> EditionKey.of(new byte[31], 1));
    assertEquals("EditionKey " + KEY.keyId(), KEY.toString());
    assertEquals(16, KEY.keyId().length());
    assertNotEquals(KEY.keyId(), EditionKey.of(new byte[32], 2).keyId());
  }

  @Test
  void aDifferenceIsNotCalledRealThatNoiseAndRoundingCanMake() {
    assertEquals(Rules.STANDARD.rounding() / 2.0 + RULES.bound(), Formulas.MEMBER_ERROR);
  }
}
