// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.delivery.AccountLetter;
import nl.publiekswijzer.delivery.DeliveryReport;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailDeliveryTest {
  private static final GreenMail SERVER = started();

  @RegisterExtension
  static final Composed COMPOSED =
      new Composed(
          "publiekswijzer.mail.host=127.0.0.1",
          "publiekswijzer.mail.port=" + SERVER.getSmtp().getPort(),
          "publiekswijzer.mail.encryption=NONE",
          "publiekswijzer.mail.from=van@post.example");

  private static GreenMail started() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  private static void sendAll(Composition product) {
    var delivery = product.get(MailDelivery.class);
    int most = 20;
    while (delivery.sendNext()) {
      assertTrue(most-- > 0, "does not come to an end");
    }
  }

  private static List<MimeMessage> received(String address) {
    return Stream.of(SERVER.getReceivedMessages())
        .filter(message -> to(message).equals(address))
        .toList();
  }

  private static String to(MimeMessage message) {
    try {
      return message.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String plain(MimeMessage message) throws MessagingException, IOException {
    return (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
  }

  @Test
  void eachIsToldApartWithALinkToThePublication(Composition product) throws Exception {
    var place = EventFixtures.at(product, "poststede");
    UUID publication = place.happens(EventType.PUBLICATION_READY, "");
    product.get(Expanding.class).expand();

    sendAll(product);

    for (String address : place.told(publication)) {
      var mails = received(address);
      assertEquals(1, mails.size(), address);
      assertEquals("Uw publicatie is klaar: poststede 2026", mails.get(0).getSubject());
      assertEquals(1, mails.get(0).getAllRecipients().length);
      String text = plain(mails.get(0));
      assertTrue(text.contains("https://pw.proef.example/ui/publicaties/" + publication), text);
    }
    assertEquals(
        2,
        place.told(publication).stream()
            .flatMap(address -> received(address).stream())
            .map(MailDeliveryTest::id)
            .distinct()
            .count());
  }

  private static String id(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsDecidedAboutARequestIsToldWithItsReason(Composition product) throws Exception {
    var place = EventFixtures.at(product, "beslisstede");
    place.happens(EventType.REQUEST_HELD, "");
    place.happens(EventType.REQUEST_REJECTED, "Het gebied is te klein.");
    UUID failed = place.happens(EventType.REQUEST_FAILED, "incident-7");
    product.get(Expanding.class).expand();

    sendAll(product);

    var mails = received("medewerker@beslisstede.example");
    assertEquals(
        List.of(
            "Er ging iets mis met uw aanvraag: beslisstede 2026",
            "Wij kijken nog naar uw aanvraag: beslisstede 2026",
            "Wij kunnen uw aanvraag niet uitvoeren: beslisstede 2026"),
        mails.stream().map(MailDeliveryTest::subject).sorted().toList());
    for (var mail : mails) {
      String text = plain(mail);
      if (subject(mail).startsWith("Wij kunnen")) {
        assertTrue(text.contains("Dit is de reden: Het gebied is te klein."), text);
      }
      if (subject(mail).startsWith("Er ging")) {
        assertTrue(text.contains("onder nummer incident-7"), text);
        assertTrue(text.contains("https://pw.proef.example/ui/aanvragen/" + failed), text);
      }
    }
  }

  private static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoWasDisabledInTheMeantimeGetsNoMail(Composition product) {
    var place = EventFixtures.at(product, "uitstede");
    UUID subject = place.happens(EventType.PUBLICATION_READY, "");
    product.get(Expanding.class).expand();
    product.arrange(
        rows -> {
          rows.change("update account set enabled = false where id = ?", place.employee());
          return null;
        });

    sendAll(product);

    assertEquals(List.of(), received("medewerker@uitstede.example"));
    assertEquals(1, received("consulent@uitstede.example").size());
    assertEquals(
        DeliveryReport.NOT_WANTED,
        product.value(
            "select d.reason from delivery d join outbox e on e.id = d.event_id where e.subject ="
                + " ? and d.account_id = ?",
            subject,
            place.employee()));
  }

  private static void letter(
      Composition product, EventFixtures place, AccountLetter.Kind kind, Instant until) {
    product
        .get(OwnTransaction.class)
        .call(
            DatabaseRole.ACCOUNTS,
            () ->
                product
                    .get(AccountLetters.class)
                    .add(
                        place.employee(),
                        new AccountLetter(kind, "sleutel-7", until, "Bieb brief")));
  }

  private static String state(Composition product, EventFixtures place) {
    return (String)
        product.value(
            "select case when sent_at is null then 'not sent' else 'sent' end || case when payload"
                + " is null then ', gone' else ', kept' end || case when reason = '' then '' else"
                + " ', ' || reason end from delivery where account_id = ? and event_id is null",
            place.employee());
  }

  @Test
  void letterIsSentWithItsLinkAndNotKept(Composition product) throws Exception {
    var place = EventFixtures.at(product, "briefstede");
    letter(
        product,
        place,
        AccountLetter.Kind.RESET,
        product.clock().instant().plus(Duration.ofMinutes(60)));

    sendAll(product);

    var mail = received("medewerker@briefstede.example").get(0);
    assertTrue(mail.getSubject().startsWith("Kies een nieuw wachtwoord"), mail.getSubject());
    String text = plain(mail);
    assertTrue(
        text.contains("https://pw.proef.example/ui/wachtwoord/nieuw?sleutel=sleutel-7"), text);
    assertEquals("sent, gone", state(product, place));
  }

  @Test
  void invitationNamesTheOrganisation(Composition product) throws Exception {
    var place = EventFixtures.at(product, "nodigstede");
    letter(
        product,
        place,
        AccountLetter.Kind.INVITATION,
        product.clock().instant().plus(Duration.ofDays(7)));

    sendAll(product);

    String text = plain(received("medewerker@nodigstede.example").get(0));
    assertTrue(text.contains("Bieb brief"), text);
    assertTrue(text.contains("sleutel=sleutel-7"), text);
  }

  @Test
  void whoseFactorWasEndedIsToldAndWhereToObject(Composition product) throws Exception {
    var place = EventFixtures.at(product, "factorstede");
    letter(
        product,
        place,
        AccountLetter.Kind.FACTOR_ENDED,
        product.clock().instant().plus(Duration.ofDays(7)));

    sendAll(product);

    var mail = received("medewerker@factorstede.example").get(0);
    assertEquals("Uw tweede factor bij Publiekswijzer is beëindigd", mail.getSubject());
    String text = plain(mail);
    assertTrue(text.contains("Was dit niet op uw verzoek? Meld het dan meteen."), text);
    assertTrue(text.contains("https://pw.proef.example/ui/hulp"), text);
    assertFalse(text.contains("sleutel"), text);
  }

  @Test
  void letterWhoseLinkIsOverIsNotSent(Composition product) {
    var place = EventFixtures.at(product, "laatstede");
    letter(product, place, AccountLetter.Kind.RESET, product.clock().instant().minusMillis(1));

    sendAll(product);

    assertEquals(List.of(), received("medewerker@laatstede.example"));
    assertEquals("not sent, gone, the link is over", state(product, place));
  }

  @Test
  void accountWithoutAnAddressGetsNoMail(Composition product) {
    var place = EventFixtures.at(product, "naamstede");
    product.arrange(
        rows -> {
          rows.change("update account set email = 'beheerder' where id = ?", place.employee());
          return null;
        });
    letter(
        product,
        place,
        AccountLetter.Kind.RESET,
        product.clock().instant().plus(Duration.ofMinutes(60)));

    sendAll(product);

    assertEquals("not sent, gone, not an address", state(product, place));
    assertFalse(product.get(MailDelivery.class).mailServer().isEmpty());
  }
}
