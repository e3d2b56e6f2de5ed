// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.OptionalInt;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;
import org.junit.jupiter.api.Test;

class NationalSeedTest {
  private static final double[] NATIONAL = {1_658_934, 2_716_978.5, 2_622_139, 959_132.5};

  @Test
  void shareIsThatOfTheMainOccupantsOfTheAge() {
    assertEquals(
        871_595 / 1_658_934.0, NationalSeed.share(AgeClass.YOUNG, HouseholdType.ALONE), 1e-12);
    assertEquals(
        25_589 / 959_132.5,
        NationalSeed.share(AgeClass.OLDEST, HouseholdType.SINGLE_PARENT),
        1e-12);
  }

  @Test
  void inhabitantsCountByTheHeadshipOfTheirAgeAndHalfAPersonMore() {
    double[] heads =
        NationalSeed.mainOccupants(Inhabitants.of(900, 100, 100, 100, 100, 100, 100, 100));

    assertArrayEquals(new double[] {76.1187, 121.51455, 123.816, 71.6565}, heads, 1e-9);
  }

  @Test
  void whereNobodyIsKnownTheNationalNumbersCount() {
    var unknown = new Inhabitants(Collections.nCopies(Inhabitants.CLASSES, OptionalInt.empty()));

    assertArrayEquals(NATIONAL, NationalSeed.mainOccupants(unknown), 1e-6);
    assertArrayEquals(
        NATIONAL, NationalSeed.mainOccupants(Inhabitants.of(50, 0, 0, 0, 0, 0, 0, 0)), 1e-6);
  }
}
