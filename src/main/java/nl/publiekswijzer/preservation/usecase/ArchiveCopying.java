// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.mdto.ObjectMetadata;
import nl.publiekswijzer.preservation.ocfl.OcflRoot;
import nl.publiekswijzer.preservation.ocfl.SeriesVersion;
import nl.publiekswijzer.preservation.sip.SubmissionTree;
import nl.publiekswijzer.preservation.store.PreservationRepository;

/**
 * Brings publications that are not there yet into the copy at rest, in the folder that the
 * administrator named. One that fails never stops the others, and is tried again the next time.
 */
@Dependent
public class ArchiveCopying {
  private static final Logger LOG = Logger.getLogger(ArchiveCopying.class.getName());

  private final Optional<Path> folder;
  private final String address;
  private final SubmissionTree tree;
  private final PreservedReading reading;
  private final PreservationRepository publications;
  private final EventKeeping events;
  private final OwnTransaction transaction;

  @Inject
  public ArchiveCopying(
      Settings settings,
      PreservedReading reading,
      PreservationRepository publications,
      EventKeeping events,
      OwnTransaction transaction) {
    this.folder = settings.archiveFolder();
    this.address = settings.publicUrl().toString();
    this.tree = new SubmissionTree(new ObjectMetadata(address));
    this.reading = reading;
    this.publications = publications;
    this.events = events;
    this.transaction = transaction;
  }

  /** Publications that were never copied, the oldest first; none where no folder is named. */
  public List<UUID> listNew(int most) {
    return folder.isEmpty()
        ? List.of()
        : transaction.call(() -> publications.listUnreplicated(most));
  }

  /** Copies one soon after it was published; what fails is left to {@link #copy()}. */
  public void copyNew(UUID id) {
    isCopied(id, new ArrayList<>());
  }

  /**
   * Brings the whole copy up to date: what is not in it, the oldest first, and without what was
   * destroyed.
   *
   * @return how many were copied; none where no folder is named
   */
  public int copy() {
    if (folder.isEmpty()) {
      return 0;
    }
    transaction.call(publications::listDestroyed).forEach(this::remove);
    List<UUID> all = transaction.call(publications::listKept);
    var failed = new ArrayList<UUID>();
    int copied = (int) all.stream().filter(id -> isCopied(id, failed)).count();
    if (!failed.isEmpty()) {
      LOG.severe(
          () ->
              "ALARM of the copy at rest: it lacks %d publications, tried again within the hour"
                  .formatted(failed.size()));
    }
    return copied;
  }

  /**
   * Nothing can be taken out of an object, so it goes whole; what is left of its series is copied
   * again.
   */
  private void remove(UUID id) {
    try {
      transaction.run(() -> removeLocked(id));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "publication " + id + " is still in the copy at rest");
    }
  }

  private void removeLocked(UUID id) {
    publications.lockCopy();
    try {
      PreservedPublication destroyed = reading.find(id).get(0);
      OcflRoot.open(folder.orElseThrow())
          .object(SeriesVersion.id(destroyed))
          .discard(destroyed.number());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isCopied(UUID id, List<UUID> failed) {
    try {
      return transaction.call(() -> copy(id));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "publication " + id + " is not in the copy at rest yet");
      failed.add(id);
      return false;
    }
  }

  private boolean copy(UUID id) {
    publications.lockCopy();
    try {
      var root = OcflRoot.open(folder.orElseThrow());
      PreservedPublication publication = reading.find(id).get(0);
      var object = root.object(SeriesVersion.id(publication));
      if (object.holds(publication.number())) {
        return false;
      }
      String version = object.add(SeriesVersion.of(publication, tree, address));
      events.happened(
          id,
          EventKind.REPLICATION,
          true,
          "Kopie in rust (OCFL 1.1): %s, %s.".formatted(SeriesVersion.id(publication), version));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
