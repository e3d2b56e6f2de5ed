// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.household.usecase.EditionConverting;
import nl.publiekswijzer.household.usecase.EditionList;
import nl.publiekswijzer.household.usecase.EditionSources;
import nl.publiekswijzer.household.usecase.ImportIntake;
import nl.publiekswijzer.household.usecase.ImportProgress;
import nl.publiekswijzer.household.usecase.RunningImports;
import nl.publiekswijzer.platform.EnduringTimers;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Settings;

/**
 * Looks after the editions: the demonstration edition at the first start, the newest one in memory
 * before it is asked for, and imports whose node died. Nothing waits for another here: reading a
 * country must not keep the imports from showing a sign of life.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Lock(LockType.READ)
@Interceptors(EnduringTimers.class)
public class EditionUpkeep {
  private static final long SOON = 1_000;
  private static final long PAUSE = Duration.ofMinutes(10).toNanos();

  private final Semaphore atIt = new Semaphore(1);
  private volatile long resumed = System.nanoTime();

  @Resource private TimerService timers;
  @Inject private Settings settings;
  @Inject private OwnTransaction transaction;
  @Inject private EditionList editions;
  @Inject private EditionConverting converting;
  @Inject private LoadedEditions loaded;
  @Inject private ImportIntake intake;
  @Inject private ImportProgress progress;
  @Inject private RunningImports running;
  @Inject private EditionSources sources;
  @Inject private EditionImportJob job;

  /** The work itself waits until the server has started. */
  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(SOON, new TimerConfig(null, false));
  }

  @Timeout
  void prepare() {
    atIt.acquireUninterruptibly();
    if (converted()
        && settings.demonstration()
        && transaction.call(() -> editions.find(Edition.DEMONSTRATION)).isEmpty()) {
      var order =
          new EditionOrder(
              Edition.DEMONSTRATION,
              LocalDate.of(2024, 1, 1),
              Origin.FICTITIOUS,
              LicenceWindow.OPEN,
              null,
              null,
              null);
      UUID id = UUID.randomUUID();
      transaction.run(() -> intake.accept(id, order));
      job.start(id);
    }
    transaction.call(editions::list).stream()
        .findFirst()
        .ifPresent(newest -> loaded.read(newest.id()));
  }

  /** One that could not be protected is tried again. */
  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  void convertLeft() {
    if (System.nanoTime() - resumed >= 0 && atIt.tryAcquire() && !converted()) {
      resumed = System.nanoTime() + PAUSE;
    }
  }

  /** One at a time, for a country takes its room; whether all are. */
  private boolean converted() {
    try {
      return converting.convertAll();
    } finally {
      atIt.release();
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void keepProgress() {
    var all = running.all();
    if (!all.isEmpty()) {
      progress.keep(all);
    }
  }

  /** Delivered addresses do not outlive their import, also when it did not end itself. */
  @Schedule(hour = "*", minute = "*", persistent = false)
  void failAbandoned() {
    progress.failAbandoned().forEach(sources::discard);
  }
}
