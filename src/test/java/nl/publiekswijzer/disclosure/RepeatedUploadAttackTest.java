// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.publiekswijzer.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often repeated uploads tell the segment of a household; blind guessing does in 0.17. */
@Slow
class RepeatedUploadAttackTest {
  private static final AttackedPopulation POPULATION = new AttackedPopulation(7);
  private static final double MOST = 0.40;

  private static RepeatedUploadAttacker onTheStandardRules() {
    var rules = UploadRules.STANDARD;
    return new RepeatedUploadAttacker(
        POPULATION,
        MemberRelease.setNoise(rules.variance(), rules.bound()),
        NoiseModel.of(rules.variance(), rules.bound()));
  }

  @ParameterizedTest
  @CsvSource({"12, 1", "12, 50", "5, 10"})
  void segmentOfAHouseholdIsRarelyNamed(int pairs, int difference) {
    double success = onTheStandardRules().success(pairs, difference, 250, pairs);
    assertTrue(success <= MOST, () -> "named in " + success);
  }

  @Test
  void attackerIsWorthyForItNamesTheSegmentWithoutNoise() {
    var attacker =
        new RepeatedUploadAttacker(POPULATION, MemberRelease.tenFive(), NoiseModel.none(5));
    double success = attacker.success(12, 1, 25, 1);
    assertTrue(success >= 0.9, () -> "named in " + success);
  }
}
