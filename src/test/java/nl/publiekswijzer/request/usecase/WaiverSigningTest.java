// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class WaiverSigningTest {
  private static final String TEXT = "Wij publiceren exact.";
  private static final String SECOND =
      "409 Een tweede persoon moet bevestigen, en een van beide werkt bij de bibliotheek zelf. Vraag"
          + " een collega.";

  private static UUID library(Composition product, String name) {
    SmallEdition.of(product);
    return product.arrange(rows -> rows.library(name, Map.of()));
  }

  private static boolean isConfirmed(Composition product, String name) {
    return product.get(WaiverSigning.class).list(name).get(0).isConfirmed();
  }

  /** What is on the page. */
  private static void confirm(Composition product, String name) {
    var signing = product.get(WaiverSigning.class);
    String proposed = signing.list(name).get(0).proposed().at().toString();
    signing.confirm(name, SmallEdition.EDITION, proposed);
  }

  @Test
  void aStatementThatCameInThePlaceOfTheOneThatWasReadIsNotConfirmed(Composition product) {
    UUID library = library(product, "Bieb Verwisseld");
    var signing = product.get(WaiverSigning.class);
    product.signIn(TestActors.consultant(UUID.randomUUID(), library));
    signing.propose("Bieb Verwisseld", SmallEdition.EDITION, TEXT);
    String read = signing.list("Bieb Verwisseld").get(0).proposed().at().toString();
    product.clock().advance(Duration.ofSeconds(1));
    signing.propose("Bieb Verwisseld", SmallEdition.EDITION, TEXT + " En nog veel meer.");

    product.signIn(TestActors.employee(UUID.randomUUID(), library));

    assertEquals(
        "409 De verklaring is intussen veranderd. Lees haar opnieuw en bevestig haar dan.",
        refusal(() -> signing.confirm("Bieb Verwisseld", SmallEdition.EDITION, read)));
    assertFalse(isConfirmed(product, "Bieb Verwisseld"));
  }

  @Test
  void aConsultantProposesAndAnEmployeeConfirms(Composition product) {
    UUID library = library(product, "Bieb Exact");
    var signing = product.get(WaiverSigning.class);
    product.signIn(TestActors.consultant(UUID.randomUUID(), library));
    signing.propose("Bieb Exact", SmallEdition.EDITION, " " + TEXT + " ");
    assertFalse(isConfirmed(product, "Bieb Exact"));

    product.signIn(TestActors.employee(UUID.randomUUID(), library));
    confirm(product, "Bieb Exact");

    var waiver = signing.list("Bieb Exact").get(0);
    assertTrue(waiver.isConfirmed());
    assertEquals(TEXT, waiver.statement());
    assertEquals(
        List.of(
            "consulent@proef.example exacte leden voorgesteld: Bieb Exact, Proefeditie",
            "medewerker@proef.example exacte leden bevestigd: Bieb Exact, Proefeditie"),
        AuditLines.about(product, "Bieb Exact"));
  }

  @Test
  void nobodySignsTwiceAndTwoConsultantsAreNotEnough(Composition product) {
    UUID library = library(product, "Bieb Alleen");
    var signing = product.get(WaiverSigning.class);
    var employee = TestActors.employee(UUID.randomUUID(), library);
    product.signIn(employee);
    signing.propose("Bieb Alleen", SmallEdition.EDITION, TEXT);
    assertEquals(SECOND, refusal(() -> confirm(product, "Bieb Alleen")));

    product.signIn(TestActors.consultant(UUID.randomUUID(), library));
    signing.propose("Bieb Alleen", SmallEdition.EDITION, TEXT);
    product.signIn(TestActors.consultant(UUID.randomUUID(), library));
    assertEquals(SECOND, refusal(() -> confirm(product, "Bieb Alleen")));
    assertFalse(isConfirmed(product, "Bieb Alleen"));
  }

  @Test
  void whatWasProposedAnewMustBeConfirmedAnew(Composition product) {
    UUID library = library(product, "Bieb Opnieuw");
    var signing = product.get(WaiverSigning.class);
    product.signIn(TestActors.consultant(UUID.randomUUID(), library));
    signing.propose("Bieb Opnieuw", SmallEdition.EDITION, TEXT);
    product.signIn(TestActors.employee(UUID.randomUUID(), library));
    confirm(product, "Bieb Opnieuw");

    signing.propose("Bieb Opnieuw", SmallEdition.EDITION, TEXT + " Alles.");

    assertFalse(isConfirmed(product, "Bieb Opnieuw"));
    signing.withdraw("Bieb Opnieuw", SmallEdition.EDITION);
    assertEquals(List.of(), signing.list("Bieb Opnieuw"));
    assertEquals(
        "404 Er is geen verklaring.",
        refusal(() -> signing.withdraw("Bieb Opnieuw", SmallEdition.EDITION)));
  }

  @Test
  void programsAndStrangersSignNothing(Composition product) {
    UUID library = library(product, "Bieb Dicht");
    var signing = product.get(WaiverSigning.class);
    product.signIn(TestActors.national(Role.ADMINISTRATOR));
    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> signing.propose("Bieb Dicht", SmallEdition.EDITION, TEXT)));
    product.signIn(TestActors.consultant(UUID.randomUUID()));
    assertTrue(
        refusal(() -> signing.propose("Bieb Dicht", SmallEdition.EDITION, TEXT)).startsWith("404"));
    product.actAs(TestActors.employee(UUID.randomUUID(), library));
    assertEquals(
        "403 Alleen mensen die zijn aangemeld kunnen ondertekenen, niet een programma.",
        refusal(() -> signing.propose("Bieb Dicht", SmallEdition.EDITION, TEXT)));
    product.signIn(TestActors.employee(UUID.randomUUID(), library));
    assertEquals(
        "verklaring: Geef de tekst waarvoor wordt getekend, in 20 tot 2000 tekens.",
        refusal(() -> signing.propose("Bieb Dicht", SmallEdition.EDITION, "kort")));
    assertEquals(
        "editie: Deze editie bestaat niet.",
        refusal(() -> signing.propose("Bieb Dicht", "Nergens", TEXT)));
  }
}
