// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import nl.publiekswijzer.segmentation.OpenSegmentation;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  /** Whoever raises the method says what was wrong before. */
  @Test
  void methodOfNowHasItsCorrectionsAndTheNewestStandFirst() {
    var methods = Corrections.LIST.stream().map(Correction::method).toList();
    assertEquals(OpenSegmentation.segmentation().method(), methods.get(0));
    assertEquals(methods.stream().sorted(Comparator.reverseOrder()).toList(), methods);
  }

  @Test
  void textsAreWholeSentences() {
    for (Correction correction : Corrections.LIST) {
      assertTrue(correction.wrong().endsWith("."), correction.subject());
      assertTrue(correction.changed().endsWith("."), correction.subject());
      assertTrue(correction.figures().endsWith("."), correction.subject());
    }
  }
}
