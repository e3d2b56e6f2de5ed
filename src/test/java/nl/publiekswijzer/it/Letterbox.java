// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What arrived by mail for one address. */
record Letterbox(String address) {
  private static final Pattern KEY =
      Pattern.compile("https://pw\\.proef\\.example/ui/wachtwoord/nieuw\\?sleutel=([\\w-]+)");

  /** The latest mail with this in its subject, as soon as it is there. */
  MimeMessage await(String subject) {
    return Waiting.until(address + ": " + subject, () -> find(subject));
  }

  Optional<MimeMessage> find(String subject) {
    return Stream.of(Receivers.mail().getReceivedMessages())
        .filter(message -> isMeant(message, subject))
        .reduce((earlier, last) -> last);
  }

  private boolean isMeant(MimeMessage message, String subject) {
    try {
      return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address)
          && message.getSubject().contains(subject);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key in the link of a mail about an account. */
  String awaitKey(String subject) {
    var key = KEY.matcher(plain(await(subject)));
    if (!key.find()) {
      throw new AssertionError("no link in the mail to " + address);
    }
    return key.group(1);
  }

  static String plain(MimeMessage message) {
    try {
      return (String) parts(message).getBodyPart(0).getContent();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MimeMultipart parts(MimeMessage message) {
    try {
      return (MimeMultipart) message.getContent();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
