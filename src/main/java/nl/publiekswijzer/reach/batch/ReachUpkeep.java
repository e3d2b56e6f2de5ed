// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.batch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.reach.usecase.DemonstrationReach;

/** Enters the reach of the demonstration at the start, after its accounts and its library. */
@Singleton
@Startup
@DependsOn({"Migration", "AccountUpkeep"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReachUpkeep {
  @Inject private DemonstrationReach demonstration;
  @Inject private Settings settings;

  @PostConstruct
  void enterDemonstration() {
    settings.demonstrationAccess().ifPresent(access -> demonstration.enter());
  }
}
