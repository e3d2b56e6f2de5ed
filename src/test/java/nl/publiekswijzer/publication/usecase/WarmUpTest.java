// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import nl.publiekswijzer.pdf.ArchivalCheck;
import nl.publiekswijzer.pdf.ArchivalSettingsFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarmUpTest {
  @ParameterizedTest
  @ValueSource(strings = {"PDF/A-2a", "PDF/A-4"})
  void inventedPublicationIsMadeAndKeepsTheStandard(String standard) {
    var check = new ArchivalCheck();
    var settings = ArchivalSettingsFixtures.with(standard);
    try {
      assertDoesNotThrow(() -> new WarmUp(new PublicationMaking(), check, settings).run());
    } finally {
      check.close();
    }
  }
}
