// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.publiekswijzer.delivery.DeliveryResult;
import nl.publiekswijzer.delivery.EmailAddress;
import nl.publiekswijzer.delivery.mail.MailSender;
import nl.publiekswijzer.delivery.mail.MailServer;
import nl.publiekswijzer.delivery.store.DeliveryQueue;
import nl.publiekswijzer.delivery.store.DueMail;
import nl.publiekswijzer.platform.MailSettings;
import nl.publiekswijzer.platform.Settings;

/** Sends the mail that is due. */
@Dependent
public class MailDelivery {
  private final Dispatching dispatching;
  private final DeliveryQueue queue;
  private final MailWriting writing;
  private final Optional<MailServer> server;
  private final Optional<MailSender> sender;

  /**
   * @throws IllegalStateException when the settings of the mail server make no sense
   */
  @Inject
  public MailDelivery(
      Dispatching dispatching,
      DeliveryQueue queue,
      MailWriting writing,
      Settings settings,
      Clock clock) {
    this.dispatching = dispatching;
    this.queue = queue;
    this.writing = writing;
    this.server = settings.mail().map(MailDelivery::server);
    this.sender = server.map(s -> new MailSender(s, clock));
  }

  private static MailServer server(MailSettings set) {
    try {
      return new MailServer(
          set.host(),
          set.port(),
          MailServer.Encryption.valueOf(set.encryption()),
          set.user(),
          set.password(),
          new EmailAddress(set.from()));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("publiekswijzer.mail: " + e.getMessage(), e);
    }
  }

  /** The mail server; empty where mail is not sent. */
  public Optional<MailServer> mailServer() {
    return server;
  }

  /** One mail; false when none is due. */
  public boolean sendNext() {
    return sender.isPresent()
        && dispatching.sendNext(DeliveryQueue.Channel.MAIL, queue::findMail, this::send);
  }

  private DeliveryResult send(DueMail due) {
    var address = EmailAddress.typed(due.email());
    if (address.isEmpty()) {
      return DeliveryResult.refusedForGood("not an address");
    }
    return writing
        .write(due, address.get())
        .map(mail -> sender.orElseThrow().send(mail))
        .orElse(DeliveryResult.refusedForGood("the link is over"));
  }
}
