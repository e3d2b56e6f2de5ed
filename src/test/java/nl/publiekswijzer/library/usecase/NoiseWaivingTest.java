// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.library.NoiseWaiver;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class NoiseWaivingTest {
  private static final String TEXT = "Wij nemen dit op ons";
  private static final String UNKNOWN = "404 Deze bibliotheek bestaat niet.";

  private static UUID library(Composition product, String name) {
    UUID id = product.arrange(rows -> rows.library(name, Map.of()));
    product.actAs(TestActors.consultant(UUID.randomUUID(), id));
    return id;
  }

  @Test
  void waiverIsEnteredReplacedAndWithdrawn(Composition product) {
    library(product, "Bieb Ruis");
    var waiving = product.get(NoiseWaiving.class);
    assertEquals(Optional.empty(), waiving.find("Bieb Ruis"));

    waiving.enter("Bieb Ruis", " De directie ", " " + TEXT + " ");
    waiving.enter("Bieb Ruis", "Het bestuur", "x".repeat(2_000));

    assertEquals(
        Optional.of(new NoiseWaiver("Het bestuur", "x".repeat(2_000), product.clock().instant())),
        waiving.find("Bieb Ruis"));
    waiving.withdraw("Bieb Ruis");
    assertEquals(Optional.empty(), waiving.find("Bieb Ruis"));
    assertEquals("404 Er is geen verklaring.", refusal(() -> waiving.withdraw("Bieb Ruis")));
    assertEquals(
        List.of(
            "consulent@proef.example ruis afgezet: Bieb Ruis, getekend door De directie",
            "consulent@proef.example ruis afgezet: Bieb Ruis, getekend door Het bestuur",
            "consulent@proef.example ruis aangezet: Bieb Ruis"),
        AuditLines.about(product, "Bieb Ruis"));
  }

  @Test
  void whoSignedForWhatMustBeSaid(Composition product) {
    library(product, "Bieb Leeg");
    var waiving = product.get(NoiseWaiving.class);
    String signer = "ondertekenaar: Noem wie namens de bibliotheek tekende.";
    String text = "verklaring: Geef de tekst waarvoor is getekend, in 20 tot 2000 tekens.";

    assertEquals(signer, refusal(() -> waiving.enter("Bieb Leeg", null, TEXT)));
    assertEquals(signer, refusal(() -> waiving.enter("Bieb Leeg", " ", TEXT)));
    assertEquals(text, refusal(() -> waiving.enter("Bieb Leeg", "Wij", null)));
    assertEquals(text, refusal(() -> waiving.enter("Bieb Leeg", "Wij", TEXT.substring(1) + "  ")));
    assertEquals(text, refusal(() -> waiving.enter("Bieb Leeg", "Wij", "x".repeat(2_001))));
    assertEquals(Optional.empty(), waiving.find("Bieb Leeg"));
  }

  @Test
  void waiverIsForWhoKeepsTheLibraryAndDecides(Composition product) {
    UUID library = library(product, "Bieb Recht");
    var waiving = product.get(NoiseWaiving.class);
    String noRight = "403 U hebt hier geen recht op. Vraag uw beheerder.";

    for (var actor :
        List.of(
            TestActors.employee(UUID.randomUUID(), library),
            TestActors.national(Role.ADMINISTRATOR))) {
      product.actAs(actor);
      assertEquals(noRight, refusal(() -> waiving.enter("Bieb Recht", "Wij", TEXT)));
      assertEquals(noRight, refusal(() -> waiving.withdraw("Bieb Recht")));
    }
    product.actAs(TestActors.reading(TestActors.consultant(UUID.randomUUID()), library));
    assertEquals(UNKNOWN, refusal(() -> waiving.enter("Bieb Recht", "Wij", TEXT)));
    assertEquals(UNKNOWN, refusal(() -> waiving.withdraw("Bieb Recht")));
    assertEquals(UNKNOWN, refusal(() -> waiving.find("Bieb Recht")));
    assertEquals(UNKNOWN, refusal(() -> waiving.find("Bieb die niet bestaat")));
    assertEquals(
        0L, product.value("select count(*) from noise_waiver where library_id = ?", library));
  }
}
