// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.EnduringTimers;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.preservation.usecase.ArchiveCopying;
import nl.publiekswijzer.preservation.usecase.Recording;

/**
 * Records soon after the start what was published before there was a log, brings what is published
 * into the copy at rest soon afterwards, and the whole copy up to date every hour.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(EnduringTimers.class)
public class ArchiveUpkeep {
  private static final Logger LOG = Logger.getLogger(ArchiveUpkeep.class.getName());
  private static final long SOON = 1_000;
  private static final long PAUSE = 10_000;
  private static final int MOST = 50;

  private final Set<UUID> tried = new HashSet<>();

  @Resource private TimerService timers;
  @Inject private OwnTransaction transaction;
  @Inject private Recording recording;
  @Inject private ArchiveCopying copying;

  @PostConstruct
  void begin() {
    timers.createIntervalTimer(SOON, PAUSE, new TimerConfig(null, false));
  }

  @Timeout
  void keep() {
    transaction.call(() -> recording.listMissing(MOST)).forEach(this::record);
    copyNew();
  }

  /** Each once: what fails waits for the hour. */
  private void copyNew() {
    copying.listNew(MOST).stream().filter(tried::add).forEach(copying::copyNew);
  }

  /** One that fails never stops the others. */
  private void record(UUID publication) {
    try {
      transaction.run(() -> recording.record(publication));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "publication " + publication + " is not recorded yet");
    }
  }

  @Schedule(hour = "*", minute = "17", persistent = false)
  void copy() {
    tried.clear();
    int copied = copying.copy();
    if (copied > 0) {
      LOG.info(() -> copied + " publications brought into the copy at rest");
    }
  }
}
