// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.segmentation.OpenSegment;
import org.junit.jupiter.api.Test;

class YoungTownTest {
  /**
   * Of 1,000 households so many are under 35 and without children, half of them of little income.
   */
  private static double[] households(int young) {
    var segments = new double[OpenSegment.values().length];
    segments[OpenSegment.A.ordinal()] = young / 2.0;
    segments[OpenSegment.B.ordinal()] = young / 2.0;
    segments[OpenSegment.K.ordinal()] = 1_000 - young;
    return segments;
  }

  @Test
  void townsWithMostYoungHouseholdsComeFirst() {
    var names = Map.of("GM1", "Stad", "GM2", "Dorp");
    var real = Map.of("GM1", households(452), "GM2", households(100));
    var independent = Map.of("GM1", households(421), "GM2", households(110));
    var own = Map.of("GM1", households(460), "GM2", households(105));

    assertEquals(
        List.of(new YoungTown("Stad", 45.2, 42.1, 46), new YoungTown("Dorp", 10, 11, 10.5)),
        YoungTown.of(names, real, independent, own));
  }

  @Test
  void tenAreToldAndOnlyThoseThatBothKnow() {
    var names = new TreeMap<String, String>();
    var real = new TreeMap<String, double[]>();
    for (int i = 10; i < 30; i++) {
      names.put("GM" + i, "Plaats " + i);
      real.put("GM" + i, households(10 * i));
    }
    var known = new TreeMap<>(real);
    known.remove("GM29");

    var towns = YoungTown.of(names, real, known, real);

    assertEquals(10, towns.size());
    assertEquals("Plaats 28", towns.get(0).municipality());
    assertEquals(List.of(), YoungTown.of(names, real, Map.of(), real));
  }
}
