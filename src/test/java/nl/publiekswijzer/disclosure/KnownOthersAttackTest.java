// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.publiekswijzer.Slow;
import org.junit.jupiter.api.Test;

/** What the attacker who knows all others of a block learns is what the formulas say. */
class KnownOthersAttackTest {
  private static final int TARGETS = 20_000;

  /** Two subsegments of segments with seven and six of them. */
  private static final int WIDEST = 52;

  private static final int OTHER = 15;

  /** 2/25 + (2 - 1/7 - 1/6)/50. */
  private static final double DISTANCE = 0.1138;

  private static Moments loss(int draws) {
    var attacker = new KnownOthers(1);
    var moments = new Moments();
    IntStream.range(0, draws)
        .parallel()
        .mapToDouble(i -> loss(attacker, new SplittableRandom(i)))
        .boxed()
        .toList()
        .forEach(loss -> moments.take(loss, loss));
    return moments;
  }

  private static double loss(KnownOthers attacker, RandomGenerator random) {
    double[] seen = attacker.seen(WIDEST, random);
    return attacker.likelihood(seen, WIDEST) - attacker.likelihood(seen, OTHER);
  }

  @Test
  void oneEditionIsHardlyBetterThanGuessing() {
    double gain = new KnownOthers(1).gain(3, TARGETS, 1);
    assertTrue(gain > 0.060 && gain <= 0.080, () -> "gain " + gain);
  }

  @Test
  void tenEditionsAreNotMuchBetterWhenHalfStays() {
    double gain = new KnownOthers(10).gain(3, TARGETS, 2);
    assertTrue(gain > 0.085 && gain <= 0.107, () -> "gain " + gain);
  }

  @Test
  void attackerIsWorthyForItNamesManyHouseholdsTogether() {
    double[] none = new double[59];
    none[OTHER] = 40;
    var attacker = new KnownOthers(1);
    assertTrue(attacker.likelihood(none, OTHER) > attacker.likelihood(none, WIDEST) + 1);
  }

  /** Mean D2/2 and variance D2, within four standard errors of so few draws. */
  @Test
  void lossIsThatOfTheFormula() {
    var loss = loss(20_000);

    assertEquals(DISTANCE / 2, loss.mean(), 0.0096);
    assertEquals(DISTANCE, loss.variance(), 0.04 * DISTANCE);
  }

  @Test
  @Slow
  void lossIsThatOfTheFormulaOverManyDraws() {
    var loss = loss(200_000);

    assertEquals(DISTANCE / 2, loss.mean(), 0.003);
    assertEquals(DISTANCE, loss.variance(), 0.03 * DISTANCE);
  }
}
