// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import nl.publiekswijzer.delivery.DeliveryResult;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a failed attempt to send means. A server that refuses recipient or message with 5xx will do
 * so for ever; everything else (4xx, no connection, our own log-in or sender refused) may change.
 */
final class SmtpFailure {
  private static final int PERMANENT = 500;
  private static final int OUR_AUTHENTICATION = 530;

  private SmtpFailure() {}

  static DeliveryResult result(MessagingException failure) {
    if (failure instanceof AuthenticationFailedException) {
      return DeliveryResult.retryLater("SMTP log-in refused");
    }
    OptionalInt code = code(failure);
    if (code.isEmpty()) {
      return DeliveryResult.retryLater("SMTP " + failure.getClass().getSimpleName());
    }
    String reason = "SMTP " + code.getAsInt();
    return isForGood(code.getAsInt())
        ? DeliveryResult.refusedForGood(reason)
        : DeliveryResult.retryLater(reason);
  }

  private static boolean isForGood(int code) {
    return code >= PERMANENT && code != OUR_AUTHENTICATION;
  }

  /** What the server said of the recipient, or else of the message; nothing if of the sender. */
  private static OptionalInt code(MessagingException failure) {
    OptionalInt code = OptionalInt.empty();
    for (Exception e = failure; e instanceof MessagingException m; e = m.getNextException()) {
      if (m instanceof SMTPSenderFailedException) {
        return OptionalInt.empty();
      }
      if (m instanceof SMTPAddressFailedException recipient) {
        return OptionalInt.of(recipient.getReturnCode());
      }
      if (m instanceof SMTPSendFailedException message && code.isEmpty()) {
        code = OptionalInt.of(message.getReturnCode());
      }
    }
    return code;
  }
}
