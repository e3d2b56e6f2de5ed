// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.batch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import nl.publiekswijzer.platform.EnduringTimers;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.research.usecase.DemonstrationResearch;

/** Enters the research of the demonstration, as soon as its edition has been loaded. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class DemonstrationUpkeep {
  @Inject private DemonstrationResearch research;
  @Inject private Settings settings;

  private boolean done;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void enter() {
    if (!done) {
      done = settings.demonstrationAccess().isEmpty() || research.enter();
    }
  }
}
