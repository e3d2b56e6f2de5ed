// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.batch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import nl.publiekswijzer.delivery.usecase.WebhookDelivery;
import nl.publiekswijzer.platform.EnduringTimers;

/** Sends what is due by webhook, one after the other. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class WebhookRelay {
  /** So many a turn, so that a stop of the server need not wait for all. */
  private static final int TURN = 20;

  @Inject private WebhookDelivery delivery;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void send() {
    for (int i = 0; i < TURN && delivery.sendNext(); i++) {
      // the next
    }
  }
}
