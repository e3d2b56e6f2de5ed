// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.batch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import nl.publiekswijzer.platform.EnduringTimers;
import nl.publiekswijzer.transparency.usecase.LogSigning;
import nl.publiekswijzer.transparency.usecase.LogWitnesses;
import nl.publiekswijzer.transparency.usecase.Witness;
import nl.publiekswijzer.transparency.usecase.WitnessAsking;

/** Signs what was appended and not signed since, and at the first start that there is nothing. */
@Singleton
@Startup
@DependsOn("KeyRingOpening")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class LogUpkeep {
  @Inject private LogSigning signing;
  @Inject private Witness witness;
  @Inject private LogWitnesses witnesses;
  @Inject private WitnessAsking asking;

  /** A wrong key in the settings stops the start. */
  @PostConstruct
  void check() {
    witness.logs();
    witnesses.all();
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void sign() {
    signing.signCommitted();
  }

  @Schedule(hour = "*", minute = "*", persistent = false)
  void askWitnesses() {
    asking.ask();
  }
}
