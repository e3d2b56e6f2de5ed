// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Accuracy of what organisations reach together, and what a partner learns of one address. */
class SharedDrawsTest {
  private static final int SEGMENTS = 11;
  private static final List<String> CELLS =
      IntStream.range(0, SEGMENTS).mapToObj(s -> "S" + s).toList();

  /** In common for certain, so that nothing is cut at zero. */
  private static final int FILLER = 40;

  /** Halfway between what the figure is on average without and with the household. */
  private static final double THRESHOLD = 0.5 + FILLER;

  private static final List<CardinalitySketch> KNOWN =
      IntStream.range(0, SEGMENTS).mapToObj(s -> sketch(1, filler(s), FILLER)).toList();
  private static final List<CardinalitySketch> WITH =
      IntStream.range(0, SEGMENTS)
          .mapToObj(s -> sketch(1, LongStream.concat(filler(s), LongStream.of(-1)), FILLER))
          .toList();

  private static SharedDraws draws(int number) {
    byte[] master = ByteBuffer.allocate(32).putInt(number).array();
    return new SharedDraws("proef", CELLS, DrawKey.of(master, "shared"), "files " + number);
  }

  private static CardinalitySketch sketch(int key, LongStream households, long published) {
    var hash = new KeyedHash(new byte[] {(byte) key, (byte) (key >> 8), 9});
    return CardinalitySketch.of(households.map(hash::of).toArray(), published);
  }

  /** A file in which household h is of segment h mod 11. */
  private static List<CardinalitySketch> file(int key, long first, long end, long published) {
    return IntStream.range(0, SEGMENTS)
        .mapToObj(
            s ->
                sketch(key, LongStream.range(first, end).filter(h -> h % SEGMENTS == s), published))
        .toList();
  }

  @Test
  void intervalsOfTwoHundredDrawsHoldTheTruth() {
    int held = 0;
    int all = 0;
    for (int draw = 0; draw < 200; draw++) {
      var files = List.of(file(draw, 0, 11_000, 11_000), file(draw, 5_500, 16_500, 11_000));
      for (SharedDraws.Shared segment : draws(draw).segments(files)) {
        held += holds(segment.union(), 1_500) + holds(segment.several(), 500);
        all += 2;
      }
    }
    double coverage = (double) held / all;
    assertTrue(coverage > 0.935 && coverage < 0.98, () -> "coverage " + coverage);
  }

  private static int holds(SharedDraws.Drawn drawn, double truth) {
    return Math.abs(drawn.households() - truth) <= drawn.margin() ? 1 : 0;
  }

  @Test
  void sumOfSegmentsHasTheErrorOfAllOfThem() {
    var files = List.of(file(1, 0, 11_000, 11_000), file(1, 5_500, 16_500, 11_000));
    var segments = draws(1).segments(files);

    var union = SharedDraws.sum(segments.stream().map(SharedDraws.Shared::union).toList());

    assertEquals(16_500, union.households(), 2 * union.margin());
    assertTrue(union.margin() < 0.12 * 16_500, union::toString);
  }

  @Test
  void sameFilesAreDrawnOnceAndOthersAnew() {
    var files = List.of(file(1, 0, 2_000, 2_000), file(1, 1_000, 3_000, 2_000));
    assertEquals(draws(1).segments(files), draws(1).segments(files));
    assertNotEquals(draws(1).segments(files), draws(2).segments(files));
  }

  @Test
  void oneAgreementCostsWhatItsTwoFiguresTogetherCost() {
    assertEquals(0.08, SharedDraws.RHO, 1e-12);
  }

  /**
   * A partner who knows that none of its own households but one is in the other's file, and that
   * the other's file holds that one, wants its segment: twelve agreements, each with files of its
   * own and the smallest sets, which are kept whole. Blind guess is one in eleven.
   */
  @Test
  void partnerThatChoosesItsFileTwelveTimesDoesNotNameTheSegment() {
    int right = 0;
    int targets = 1_500;
    var random = new Random(5);
    for (int target = 0; target < targets; target++) {
      int segment = random.nextInt(SEGMENTS);
      double[] seen = new double[SEGMENTS];
      for (int attempt = 0; attempt < 12; attempt++) {
        var drawn = attack(target * 12 + attempt, segment, true);
        for (int s = 0; s < SEGMENTS; s++) {
          seen[s] += drawn.get(s).several().households() + drawn.get(s).union().households();
        }
      }
      right += largest(seen) == segment ? 1 : 0;
    }
    double success = (double) right / targets;
    assertTrue(success <= 0.40, () -> "named " + success);
  }

  /** The same partner wants to know whether the household is in the other's file at all. */
  @Test
  void partnerHardlyLearnsWhetherOneHouseholdIsThere() {
    int right = 0;
    int targets = 1_500;
    var random = new Random(6);
    for (int target = 0; target < targets; target++) {
      boolean there = random.nextBoolean();
      double seen = 0;
      for (int attempt = 0; attempt < 12; attempt++) {
        seen += attack(target * 12 + attempt, 3, there).get(3).several().households();
      }
      right += seen / 12 > THRESHOLD == there ? 1 : 0;
    }
    double success = (double) right / targets;
    assertTrue(success <= 0.70, () -> "right " + success);
  }

  private static List<SharedDraws.Shared> attack(int number, int segment, boolean there) {
    var own =
        IntStream.range(0, SEGMENTS)
            .mapToObj(s -> s == segment && there ? with(s) : known(s))
            .toList();
    var partner =
        IntStream.range(0, SEGMENTS).mapToObj(s -> s == segment ? with(s) : known(s)).toList();
    return draws(number).segments(List.of(own, partner));
  }

  private static LongStream filler(int segment) {
    return LongStream.range(1_000L * segment, 1_000L * segment + FILLER);
  }

  private static CardinalitySketch known(int segment) {
    return KNOWN.get(segment);
  }

  private static CardinalitySketch with(int segment) {
    return WITH.get(segment);
  }

  private static int largest(double[] seen) {
    return IntStream.range(0, seen.length)
        .reduce((one, other) -> seen[other] > seen[one] ? other : one)
        .orElseThrow();
  }
}
