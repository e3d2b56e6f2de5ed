// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.usecase.EventKeeping;
import nl.publiekswijzer.preservation.usecase.Recording;
import nl.publiekswijzer.publication.Tombstone.Ending;
import nl.publiekswijzer.publication.store.TombstoneRepository;
import nl.publiekswijzer.transparency.LeafKind;

/** Ends a publication, however it ends: its tombstone, what its keepers are told, and the log. */
@Dependent
public class PublicationEnd {
  private final TombstoneRepository tombstones;
  private final EventKeeping events;
  private final Recording recording;

  @Inject
  public PublicationEnd(TombstoneRepository tombstones, EventKeeping events, Recording recording) {
    this.tombstones = tombstones;
    this.events = events;
    this.recording = recording;
  }

  /**
   * In a transaction of the worker, as its last step but for the bytes: others that write into the
   * log wait until it has ended.
   *
   * @param successor null where none was chosen
   * @return whether it did not end in this way before; otherwise nothing was done
   */
  boolean end(UUID publication, Ending ending, UUID successor) {
    if (!tombstones.add(publication, ending, successor)) {
      return false;
    }
    switch (ending.end()) {
      case WITHDRAWN -> {
        events.happened(
            publication, EventKind.DEACCESSION, true, "Ingetrokken: " + ending.reason());
        recording.recordEnd(publication, LeafKind.WITHDRAWN, ending.at());
      }
      case DESTROYED -> {
        events.happened(publication, EventKind.DELETION, true, "Vernietigd. " + ending.reason());
        recording.recordEnd(publication, LeafKind.DESTROYED, ending.at());
      }
    }
    return true;
  }
}
