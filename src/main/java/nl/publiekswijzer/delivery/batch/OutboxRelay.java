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
import nl.publiekswijzer.delivery.usecase.Expanding;
import nl.publiekswijzer.platform.EnduringTimers;

/** Looks every second whether something happened that is to be told. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class OutboxRelay {
  @Inject private Expanding expanding;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void expand() {
    expanding.expand();
  }

  @Schedule(hour = "*", minute = "23", persistent = false)
  void sweep() {
    expanding.sweep();
  }
}
