// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.File;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.request.Backlog;
import nl.publiekswijzer.request.store.QueueLoad;

/** Whether there is room for one more request; who is refused is told when to come back. */
@Dependent
public class QueueRoom {
  /** Without it no report can be checked. */
  private static final long NEEDED_BYTES = 64L << 20;

  private static final Duration DISK_RETRY = Duration.ofSeconds(60);

  private final QueueLoad load;
  private final Settings settings;
  private final OwnTransaction transaction;

  @Inject
  public QueueRoom(QueueLoad load, Settings settings, OwnTransaction transaction) {
    this.load = load;
    this.settings = settings;
    this.transaction = transaction;
  }

  /**
   * Asks before anything is read, and outside any transaction.
   *
   * @throws Refused with 503 when the queue or the disk is full
   */
  public void require() {
    requireDisk(new File(System.getProperty("java.io.tmpdir")).getUsableSpace());
    var backlog = transaction.call(() -> load.read(settings.lease()));
    if (backlog.queued() >= settings.queueCapacity()) {
      throw Refused.unavailable(
          "De wachtrij is vol. Er is niets opgeslagen; probeer het later opnieuw.",
          comeBackAfter(backlog));
    }
  }

  static void requireDisk(long freeBytes) {
    if (freeBytes < NEEDED_BYTES) {
      throw Refused.unavailable(
          "De server heeft te weinig schijfruimte. Er is niets opgeslagen; probeer het later"
              + " opnieuw, of vraag de beheerder.",
          DISK_RETRY);
    }
  }

  /**
   * Asks in the transaction that adds a request, and keeps the place until that ends.
   *
   * @throws Refused with 429 when too many requests of the library wait
   */
  void require(UUID libraryId) {
    var backlog = load.readToAdd(libraryId, settings.lease());
    if (backlog.queued() >= settings.queuedPerLibrary()) {
      throw Refused.tooMany(
          "Er wachten al %d aanvragen van deze bibliotheek. Wacht tot er enkele klaar zijn, of trek"
                  .formatted(backlog.queued())
              + " er een in.",
          comeBackAfter(backlog));
    }
  }

  private Duration comeBackAfter(Backlog backlog) {
    return backlog.comeBackAfter(ThreadLocalRandom.current().nextDouble());
  }
}
