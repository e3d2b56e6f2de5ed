// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.batch;

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
import nl.publiekswijzer.account.usecase.DemonstrationAccounts;
import nl.publiekswijzer.account.usecase.Duties;
import nl.publiekswijzer.account.usecase.FirstAdministrator;
import nl.publiekswijzer.account.usecase.Sweeping;
import nl.publiekswijzer.platform.EnduringTimers;
import nl.publiekswijzer.platform.Settings;

/** Enters the first administrator, and removes what opens nothing any more. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class AccountUpkeep {
  private static final Logger LOG = Logger.getLogger(AccountUpkeep.class.getName());

  @Inject private FirstAdministrator first;
  @Inject private DemonstrationAccounts demonstration;
  @Inject private Sweeping sweeping;
  @Inject private Settings settings;
  @Inject private Duties duties;

  /** The one-time password is told here and nowhere else; it opens nothing but its own change. */
  @PostConstruct
  void enterFirst() {
    LOG.info(() -> "a second factor is asked of " + duties.rolesWithFactor());
    first
        .enter()
        .ifPresent(
            password ->
                LOG.warning(
                    () ->
                        "Eerste beheerder: meld u aan als "
                            + FirstAdministrator.NAME
                            + " met het eenmalige wachtwoord "
                            + password));
    settings.demonstrationAccess().ifPresent(demonstration::enter);
  }

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  void sweep() {
    sweeping.sweep();
  }
}
