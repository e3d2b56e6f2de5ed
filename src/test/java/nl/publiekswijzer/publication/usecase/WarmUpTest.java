// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import nl.publiekswijzer.pdf.ArchivalCheck;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  @Test
  void inventedPublicationIsMadeAndKeepsTheStandards() {
    var check = new ArchivalCheck();
    try {
      assertDoesNotThrow(() -> new WarmUp(new PublicationMaking(), check).run());
    } finally {
      check.close();
    }
  }
}
