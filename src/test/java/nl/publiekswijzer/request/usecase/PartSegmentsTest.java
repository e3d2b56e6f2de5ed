// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.request.usecase.GatheredCounts.SmallPart;
import org.junit.jupiter.api.Test;

class PartSegmentsTest {
  private static final WorkAreaLine SUM = line("C+D", true, 700, 100);
  private static final PartSegments TOLD =
      PartSegments.of(
          List.of(
              line("A", false, 600, 100),
              line("C", false, 400, 100),
              line("D", false, 300, 100),
              line("E", false, 200, 100)),
          Set.of("A", "D"),
          List.of(SUM));

  private static WorkAreaLine line(String code, boolean pooled, long households, int index) {
    return new WorkAreaLine(
        code,
        pooled,
        true,
        households,
        BigDecimal.valueOf(households, 1),
        BigDecimal.TEN,
        index,
        Band.of(index),
        false);
  }

  private static SmallPart aPart(long a, long c, long d, long e) {
    return new SmallPart("1234", "1234", "GM1", Map.of("A", a, "C", c, "D", d, "E", e), -1);
  }

  @Test
  void segmentsThatAreToldStandBesideTheirSums() {
    assertEquals(Map.of("A", 50L, "D", 30L, "C+D", 70L), TOLD.of(aPart(50, 40, 30, 20)));
    assertEquals(Map.of("A", 600L, "D", 300L, "C+D", 700L), TOLD.households());
  }

  @Test
  void largestSegmentThatIsNotToldByItselfIsToldByItsSum() {
    assertEquals(Optional.of("D"), TOLD.dominant(aPart(50, 40, 60, 20)));
    assertEquals(Optional.of("C+D"), TOLD.dominant(aPart(50, 60, 40, 20)));
    assertEquals(Optional.of("A"), TOLD.dominant(aPart(60, 50, 40, 20)));
    assertEquals(Optional.empty(), TOLD.dominant(aPart(50, 40, 30, 60)));
  }

  @Test
  void shareMapTellsTheSumThatStandsOutOrElseTheLargestSegment() {
    assertEquals(Optional.of("A"), TOLD.chosen());
    var standsOut =
        new PartSegments(List.of(line("A", false, 600, 112)), List.of(line("C+D", true, 700, 120)));
    assertEquals(Optional.of("C+D"), standsOut.chosen());
  }
}
