// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ArchivalSettingsTest {
  @Test
  void documentsKeepPdfA2aWhereNothingIsSet() {
    assertEquals(ArchivalStandard.PDF_A_2A, ArchivalSettingsFixtures.usual().standard());
  }

  @Test
  void theOtherStandardIsChosenByItsName() {
    assertEquals(ArchivalStandard.PDF_A_4, ArchivalSettingsFixtures.with("PDF/A-4 ").standard());
  }

  @Test
  void aStandardThatIsNotOursStopsTheStart() {
    var refusal =
        assertThrows(IllegalStateException.class, () -> ArchivalSettingsFixtures.with("PDF/A-3b"));
    assertEquals(
        "publiekswijzer.pdf.standard must be PDF/A-2a or PDF/A-4, it is PDF/A-3b",
        refusal.getMessage());
  }
}
