// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.batch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Logger;
import nl.publiekswijzer.delivery.usecase.MailDelivery;
import nl.publiekswijzer.platform.EnduringTimers;

/** Sends what is due by mail, one after the other. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class MailRelay {
  private static final Logger LOG = Logger.getLogger(MailRelay.class.getName());

  /** So many a turn, so that a stop of the server need not wait for all. */
  private static final int TURN = 20;

  @Inject private MailDelivery delivery;

  @PostConstruct
  void announce() {
    LOG.info(
        () ->
            delivery
                .mailServer()
                .map(server -> "mail goes by " + server)
                .orElse("no mail is sent: publiekswijzer.mail.host is not set"));
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void send() {
    for (int i = 0; i < TURN && delivery.sendNext(); i++) {
      // the next
    }
  }
}
