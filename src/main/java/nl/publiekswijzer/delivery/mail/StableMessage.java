// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps the id it was given, so that a repetition is recognised. */
final class StableMessage extends MimeMessage {
  private final String id;

  StableMessage(Session session, String id) {
    super(session);
    this.id = id;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
