// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.TestActors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class LetterKeepingTest {
  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void oneLetterAMonthTellsRoundAndFindings(Composition product) throws IOException {
    var letters = product.get(LetterKeeping.class);
    assertFalse(letters.keep());
    var shelf = CheckedShelf.of(product, "Bieb Brief");
    UUID id = shelf.published(2026, 1);
    shelf.flip(id, "cijfers.csv");
    shelf.round();

    assertTrue(letters.keep());
    assertFalse(letters.keep());
    product.clock().advance(Duration.ofDays(31));
    assertTrue(letters.keep());

    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    var kept = letters.list();
    assertEquals(2, kept.size());
    byte[] pdf = letters.find(kept.get(1).month()).orElseThrow();
    assertEquals(kept.get(1).sha256(), Sha256.of(pdf));
    String text = text(pdf);
    assertTrue(text.contains("Open bevindingen: 2."), text);
    assertTrue(text.contains("/cijfers.csv: SHA-256"), text);
    String digest = CheckedShelf.digests("vaarde").sha256();
    assertTrue(text.replace(" ", "").contains(digest), text);
    assertTrue(letters.find(YearMonth.of(2000, 1)).isEmpty());
  }
}
