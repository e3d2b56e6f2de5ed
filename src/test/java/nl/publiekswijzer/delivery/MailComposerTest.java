// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import static nl.publiekswijzer.delivery.MailFixtures.COMPOSER;
import static nl.publiekswijzer.delivery.MailFixtures.aMail;
import static nl.publiekswijzer.delivery.MailFixtures.aNotice;
import static nl.publiekswijzer.delivery.MailFixtures.aRecipient;
import static nl.publiekswijzer.delivery.MailFixtures.anAccountNotice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailComposerTest {

  private static Stream<Mail> everyMail() {
    var notice = aNotice("Bibliotheek Merelstede");
    return Stream.of(
        COMPOSER.publicationReady(aRecipient(), notice),
        COMPOSER.requestHeld(aRecipient(), notice),
        COMPOSER.requestRejected(aRecipient(), notice, "Het bestand heeft te weinig leden."),
        COMPOSER.requestFailed(aRecipient(), notice, "PW-2026-0012"),
        COMPOSER.passwordReset(aRecipient(), anAccountNotice(Duration.ofHours(2))),
        COMPOSER.accountCreated(
            aRecipient(), anAccountNotice(Duration.ofDays(7)), "Bibliotheek Merelstede"),
        COMPOSER.damageFound(
            aRecipient(), new UUID(0, 12), URI.create("https://pw.example.nl/ui/bestandscontrole")),
        COMPOSER.secondFactorEnded(
            aRecipient(), new UUID(0, 11), URI.create("https://pw.example.nl/hulp")));
  }

  @Test
  void publicationReadyReadsWellWithoutHtml() {
    var mail = aMail("Bibliotheek Merelstede");

    assertEquals("Uw publicatie is klaar: Bibliotheek Merelstede 2026", mail.subject());
    assertEquals(
        """
        Beste Anna de Wit,

        De publicatie van Bibliotheek Merelstede over 2026 staat voor u klaar.

        U leest erin wie er in uw werkgebied wonen, wat hen bezighoudt en welke kansen er liggen.

        De publicatie zit niet als bijlage bij dit bericht. U opent haar in Publiekswijzer. \
        Misschien moet u eerst inloggen.

        Bekijk de publicatie:
        https://pw.example.nl/publicaties/8?a=1&b=2

        Met vriendelijke groet,
        Publiekswijzer

        --\s
        U krijgt dit bericht omdat berichten over de publicaties van Bibliotheek Merelstede \
        voor u aanstaan. U kunt ze zelf uitzetten.

        Berichten aan- of uitzetten:
        https://pw.example.nl/instellingen
        """,
        mail.plain());
  }

  @ParameterizedTest
  @MethodSource("everyMail")
  void htmlIsDutchHasOneHeadingAndFetchesNothing(Mail mail) {
    assertTrue(mail.html().contains("<html lang=\"nl\">"));
    assertEquals(2, mail.html().split("<h1", -1).length);
    for (String fetching :
        new String[] {"<img", "src=", "url(", "<link", "<script", "@import", "<iframe"}) {
      assertFalse(mail.html().contains(fetching), fetching);
    }
  }

  @ParameterizedTest
  @MethodSource("everyMail")
  void everyPlaceIsFilledAndTheReasonGiven(Mail mail) {
    for (String text : new String[] {mail.subject(), mail.plain()}) {
      assertFalse(text.contains("{"), text);
    }
    assertTrue(mail.plain().contains("U krijgt dit bericht omdat"));
    assertTrue(mail.html().contains("U krijgt dit bericht omdat"));
  }

  @Test
  void valuesAreEscapedInHtmlOnly() {
    var mail = aMail("<script>alert('x')</script> & \"Zn\"");

    assertTrue(mail.plain().contains("<script>alert('x')</script> & \"Zn\""));
    assertFalse(mail.html().contains("<script"));
    assertTrue(mail.html().contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp;"));
    assertTrue(mail.html().contains("publicaties/8?a=1&amp;b=2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bieb\r\nBcc: slachtoffer@example.nl",
        "Bieb\nBcc: slachtoffer@example.nl",
        "Bieb\rBcc: slachtoffer@example.nl",
        "Bieb\u0000Bcc: slachtoffer@example.nl",
        "Bieb\u0085Bcc: slachtoffer@example.nl",
        "Bieb\u2028Bcc: slachtoffer@example.nl",
        "Bieb\u202EBcc: slachtoffer@example.nl"
      })
  void breaksAndTurnsInANameBecomeSpaces(String library) {
    var mail = aMail(library);

    assertEquals("Uw publicatie is klaar: Bieb Bcc: slachtoffer@example.nl 2026", mail.subject());
    assertTrue(mail.plain().contains("van Bieb Bcc: slachtoffer@example.nl over 2026"));
  }

  @Test
  void bracesAndDollarsInANameMeanNothing() {
    assertEquals("Uw publicatie is klaar: {jaar} $1 \\ 2026", aMail("{jaar} $1 \\").subject());
  }

  @Test
  void idIsTheSameForOneEventAndRecipientOnly() {
    var notice = aNotice("Bibliotheek Merelstede");
    var other = new Recipient(new EmailAddress("bert@bieb.example"), "");
    var later =
        new LibraryNotice(
            new UUID(0, 70), notice.library(), 2026, notice.link(), notice.settings());
    String id = COMPOSER.publicationReady(aRecipient(), notice).id();

    assertEquals(id, COMPOSER.publicationReady(aRecipient(), notice).id());
    assertNotEquals(id, COMPOSER.publicationReady(other, notice).id());
    assertNotEquals(id, COMPOSER.publicationReady(aRecipient(), later).id());
    assertFalse(id.contains("anna"));
  }

  @Test
  void recipientWithoutANameIsGreetedAllTheSame() {
    var nameless = new Recipient(aRecipient().address(), " \n");

    assertTrue(
        COMPOSER.publicationReady(nameless, aNotice("B")).plain().startsWith("Goedendag,\n"));
  }

  @ParameterizedTest
  @CsvSource({"P7D,7 dagen", "P1D,1 dag", "PT26H,1 dag", "PT2H,2 uur", "PT45M,45 minuten"})
  void validityIsSaidInRoundUnits(Duration valid, String words) {
    assertTrue(
        COMPOSER
            .passwordReset(aRecipient(), anAccountNotice(valid))
            .plain()
            .contains("is " + words + " geldig."));
  }

  @Test
  void linkOfAnAccountIsNotPrinted() {
    assertFalse(anAccountNotice(Duration.ofHours(1)).toString().contains("sleutel"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "anna",
        "@bieb.nl",
        "anna@",
        "anna@bieb.nl\r\nBcc: x@y.nl",
        "anna@bieb.nl, x@y.nl",
        "Anna <anna@bieb.nl>",
        "an na@bieb.nl",
        "\"an na\"@bieb.nl",
        "anna@[127.0.0.1]",
        "anna@-bieb.nl"
      })
  void addressThatIsNotPlainIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> new EmailAddress(text));
  }

  @Test
  void mailWithABreakInItsSubjectCannotBeMade() {
    var mail = aMail("B");

    assertThrows(
        IllegalArgumentException.class,
        () -> new Mail(mail.to(), "a\nBcc: x@y.nl", mail.plain(), mail.html(), mail.id()));
  }
}
