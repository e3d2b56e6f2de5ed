// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.batch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.lang.System.Logger.Level;
import java.util.UUID;
import nl.publiekswijzer.audience.usecase.AudiencePublishing;
import nl.publiekswijzer.audience.usecase.DemonstrationAudience;
import nl.publiekswijzer.platform.EnduringTimers;
import nl.publiekswijzer.platform.Settings;

/** Publishes agreements whose files are all there, and ends those whose last day went by. */
@Singleton
@Startup
@DependsOn("KeyRingOpening")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class AudienceUpkeep {
  private static final System.Logger LOG = System.getLogger(AudienceUpkeep.class.getName());

  @Inject private AudiencePublishing publishing;
  @Inject private DemonstrationAudience demonstration;
  @Inject private Settings settings;

  private boolean entered;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void tend() {
    entered = entered || settings.demonstrationAccess().isEmpty() || demonstration.enter();
    publishing.listOpen().forEach(this::tend);
  }

  /** One that fails leaves the others alone, and is tried again. */
  private void tend(UUID id) {
    try {
      publishing.tend(id);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "agreement " + id + " could not be ended", e);
    }
  }
}
