// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.queue;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import nl.publiekswijzer.platform.EnduringTimers;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.usecase.LedgerOpening;

/** Charges publications of the earlier scheme soon, so that pages tell what is left. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class LedgerUpkeep {
  @Inject private OwnTransaction transaction;
  @Inject private LedgerOpening opening;

  @Schedule(hour = "*", minute = "*", persistent = false)
  void chargeEarlier() {
    transaction.run(opening::chargeEarlier);
  }
}
