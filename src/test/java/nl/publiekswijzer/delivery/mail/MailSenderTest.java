// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.mail;

import static nl.publiekswijzer.delivery.MailFixtures.aMail;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.delivery.DeliveryResult;
import nl.publiekswijzer.delivery.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSenderTest {
  private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
  private static final String LIBRARY = "Bibliothèque „Één” – 't Gooi €";

  /** Kept, for a logger that nobody keeps forgets its level. */
  private static final Logger USERS = Logger.getLogger(UserManager.class.getName());

  private final GreenMail greenMail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeAll
  static void itsUsersAreMeant() {
    USERS.setLevel(Level.WARNING);
  }

  @BeforeEach
  void start() {
    greenMail.start();
  }

  @AfterEach
  void stop() {
    greenMail.stop();
  }

  private static MailSender sender(int port, MailServer.Encryption encryption, String user) {
    var from = new EmailAddress("publiekswijzer@pw.example.nl");
    return new MailSender(
        new MailServer("127.0.0.1", port, encryption, user, "geheim", from),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static DeliveryResult send(int port) {
    return sender(port, MailServer.Encryption.NONE, "").send(aMail(LIBRARY));
  }

  private MimeMessage received() {
    assertEquals(1, greenMail.getReceivedMessages().length);
    return greenMail.getReceivedMessages()[0];
  }

  @Test
  void bothPartsArriveWithAllCharacters() throws Exception {
    assertEquals(DeliveryResult.delivered(), send(greenMail.getSmtp().getPort()));

    var message = received();
    assertTrue(message.getContentType().startsWith("multipart/alternative"));
    var parts = (MimeMultipart) message.getContent();
    assertEquals(2, parts.getCount());
    var mail = aMail(LIBRARY);
    assertEquals("text/plain; charset=UTF-8", parts.getBodyPart(0).getContentType());
    assertEquals(mail.plain(), read(parts, 0));
    assertEquals("text/html; charset=UTF-8", parts.getBodyPart(1).getContentType());
    assertEquals(mail.html(), read(parts, 1));
    assertEquals("Uw publicatie is klaar: " + LIBRARY + " 2026", message.getSubject());
  }

  private static String read(MimeMultipart parts, int index) throws Exception {
    return ((String) parts.getBodyPart(index).getContent()).replace("\r\n", "\n");
  }

  @Test
  void headersSayWhoSentWhatAndThatNobodyNeedAnswer() throws Exception {
    send(greenMail.getSmtp().getPort());

    var message = received();
    assertArrayEquals(new String[] {aMail(LIBRARY).id()}, message.getHeader("Message-ID"));
    assertArrayEquals(new String[] {"auto-generated"}, message.getHeader("Auto-Submitted"));
    assertEquals(Date.from(NOW), message.getSentDate());
    assertEquals("Publiekswijzer <publiekswijzer@pw.example.nl>", message.getHeader("From", null));
    assertEquals("anna@bieb.example", message.getHeader("To", null));
  }

  @Test
  void nameWithLineBreaksBringsNoHeaderAndNoRecipient() throws Exception {
    var mail = aMail("Bieb\r\nBcc: slachtoffer@example.nl\r\n\r\nx");

    sender(greenMail.getSmtp().getPort(), MailServer.Encryption.NONE, "").send(mail);

    assertNull(received().getHeader("Bcc"));
    assertEquals(1, received().getAllRecipients().length);
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT,550 onbekend,REFUSED_FOR_GOOD,SMTP 550",
    "RCPT,553 verhuisd,REFUSED_FOR_GOOD,SMTP 553",
    "RCPT,450 vol,RETRY_LATER,SMTP 450",
    "RCPT,421 tot later,RETRY_LATER,SMTP 421",
    "DATA,554 geen zin,REFUSED_FOR_GOOD,SMTP 554",
    "DATA,451 nu niet,RETRY_LATER,SMTP 451",
    ".,552 te groot,REFUSED_FOR_GOOD,SMTP 552",
    ".,452 schijf vol,RETRY_LATER,SMTP 452",
    "MAIL,450 nu niet,RETRY_LATER,SMTP 450",
    "MAIL,530 eerst inloggen,RETRY_LATER,SMTP 530",
    "MAIL,550 afzender mag niet,RETRY_LATER,SMTP SMTPSendFailedException"
  })
  void answerOfTheServerDecidesWhetherToTryAgain(
      String command, String answer, DeliveryResult.Outcome outcome, String reason) {
    try (var server = ScriptedSmtp.answering(Map.of(command, answer))) {
      assertEquals(new DeliveryResult(outcome, reason), send(server.port()));
    }
  }

  @Test
  void mailThatWasTakenIsNotSentAgainForAFarewellThatFails() {
    try (var server = ScriptedSmtp.answering(Map.of("QUIT", ""))) {
      assertEquals(DeliveryResult.delivered(), send(server.port()));
    }
  }

  @Test
  void serverThatIsNotThereIsTriedAgain() {
    int port = greenMail.getSmtp().getPort();
    greenMail.stop();

    assertEquals(DeliveryResult.Outcome.RETRY_LATER, send(port).outcome());
  }

  @Test
  void serverThatIsFullAtTheDoorIsTriedAgain() {
    try (var server = ScriptedSmtp.answering(Map.of("", "554 dicht"))) {
      assertEquals(DeliveryResult.Outcome.RETRY_LATER, send(server.port()).outcome());
    }
  }

  @Test
  void serverWithoutEncryptionGetsNoMailWhenEncryptionIsSet() {
    var sender = sender(greenMail.getSmtp().getPort(), MailServer.Encryption.STARTTLS, "");

    assertEquals(DeliveryResult.Outcome.RETRY_LATER, sender.send(aMail("B")).outcome());
    assertEquals(0, greenMail.getReceivedMessages().length);
  }

  @Test
  void ourLogInThatIsRefusedIsTriedAgain() {
    greenMail.setUser("publiekswijzer", "anders");
    var sender =
        sender(greenMail.getSmtp().getPort(), MailServer.Encryption.NONE, "publiekswijzer");

    assertEquals(DeliveryResult.retryLater("SMTP log-in refused"), sender.send(aMail("B")));
  }

  @Test
  void ourLogInIsUsed() {
    greenMail.setUser("publiekswijzer", "geheim");
    var sender =
        sender(greenMail.getSmtp().getPort(), MailServer.Encryption.NONE, "publiekswijzer");

    assertEquals(DeliveryResult.delivered(), sender.send(aMail("B")));
  }

  @Test
  void passwordIsNotPrinted() {
    var from = new EmailAddress("a@b.nl");
    var server = new MailServer("mail", 25, MailServer.Encryption.TLS, "u", "geheim", from);

    assertFalse(server.toString().contains("geheim"));
  }
}
