// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.figures;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.publication.compose.Focus.Advice;
import org.junit.jupiter.api.Test;

class FocusTest {
  /** Penetrations 60, 40, 20, 18, 10, 10 and 4 % around an average of 23 %. */
  private static List<MemberLine> lines() {
    var fixtures = figures();
    long[][] counts = {
      {2_000, 1_200},
      {1_500, 600},
      {1_000, 200},
      {1_000, 180},
      {2_000, 200},
      {1_900, 190},
      {900, 36}
    };
    for (int i = 0; i < counts.length; i++) {
      String code = String.valueOf((char) ('A' + i));
      fixtures
          .segment(code, "Segment " + code)
          .subsegment(code + "1", code, "Sub " + code, 1_000, counts[i][0], counts[i][1]);
    }
    return fixtures.build().members().segments();
  }

  @Test
  void largestCertainLagsAreToBeWonAndCoreSegmentsKept() {
    var advised =
        new Focus(lines()).advised().stream().map(a -> a.line().code() + " " + a.advice()).toList();
    assertEquals(List.of("E WIN", "F WIN", "G WIN", "A KEEP", "B KEEP"), advised);
  }

  @Test
  void segmentNearTheAverageIsLeftToTheLibrary() {
    assertEquals(true, new Focus(lines()).advice("C").isEmpty());
    assertEquals(Advice.WIN, new Focus(lines()).advice("E").orElseThrow());
  }
}
