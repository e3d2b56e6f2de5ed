// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.delivery.DeliveryResult;
import nl.publiekswijzer.delivery.Mail;

/** Hands one mail to the mail server, plain and as HTML. */
public final class MailSender {
  private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
  private static final String NAME = "Publiekswijzer";

  private final MailServer server;
  private final Clock clock;
  private final Session session;

  public MailSender(MailServer server, Clock clock) {
    this.server = server;
    this.clock = clock;
    this.session = Session.getInstance(server.properties());
  }

  /** One attempt. */
  public DeliveryResult send(Mail mail) {
    Transport transport = null;
    try {
      var message = message(mail);
      transport = session.getTransport(server.protocol());
      connect(transport);
      transport.sendMessage(message, message.getAllRecipients());
      return DeliveryResult.delivered();
    } catch (MessagingException e) {
      return SmtpFailure.result(e);
    } finally {
      leave(transport);
    }
  }

  /** A password without a user would be tried with the name of the machine's user. */
  private void connect(Transport transport) throws MessagingException {
    boolean anonymous = server.user().isEmpty();
    transport.connect(
        server.host(),
        server.port(),
        anonymous ? null : server.user(),
        anonymous ? null : server.password());
  }

  /** A farewell that fails changes nothing: the mail is taken, or it is not. */
  private static void leave(Transport transport) {
    try {
      if (transport != null) {
        transport.close();
      }
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "mail server did not take leave", e);
    }
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    var message = new StableMessage(session, mail.id());
    message.setFrom(from());
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to().text(), true));
    message.setSubject(mail.subject(), UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContentLanguage(new String[] {"nl"});
    message.setContent(
        new MimeMultipart("alternative", part(mail.plain(), "plain"), part(mail.html(), "html")));
    message.saveChanges();
    return message;
  }

  private InternetAddress from() {
    try {
      return new InternetAddress(server.from().text(), NAME, UTF_8.name());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e); // every Java has UTF-8
    }
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, UTF_8.name(), subtype);
    return part;
  }
}
