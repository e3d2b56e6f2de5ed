// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.store.CheckpointMemory;
import nl.publiekswijzer.transparency.store.LogEntries;

/**
 * Whether the log still has the entries that were signed, by what is remembered outside of the
 * database. Where a backup was put back without them, nothing is added: who added others would give
 * numbers of publications a second time, and take away the way to bring the missing ones back.
 */
@Dependent
public class LogContinuity {
  private final CheckpointMemory memory;
  private final LogEntries entries;
  private final LogKeys keys;

  @Inject
  public LogContinuity(CheckpointMemory memory, LogEntries entries, LogKeys keys) {
    this.memory = memory;
    this.entries = entries;
    this.keys = keys;
  }

  /**
   * @throws ForkedLogException when entries are missing that were signed
   */
  void require() {
    memory
        .findLast()
        .map(note -> Checkpoint.parse(note.text()))
        .filter(signed -> keys.findName().filter(signed.origin()::equals).isPresent())
        .ifPresent(signed -> require(signed.size(), entries.size()));
  }

  private static void require(long signed, long there) {
    if (signed > there) {
      throw new ForkedLogException(
          "%d entries were signed, %d are there: nothing is added".formatted(signed, there));
    }
  }
}
