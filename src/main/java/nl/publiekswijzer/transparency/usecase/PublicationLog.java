// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.transparency.Leaf;
import nl.publiekswijzer.transparency.store.LogEntries;

/**
 * Writes what happens to publications into the log. The entry stays or goes with the transaction of
 * the deed; after its commit {@link LogSigning#sign()} signs it, or the timer soon after.
 */
@Dependent
public class PublicationLog {
  private final LogEntries entries;

  @Inject
  public PublicationLog(LogEntries entries) {
    this.entries = entries;
  }

  /**
   * In the transaction of the caller, as worker or as web. Call it last: others that append wait
   * until it has ended.
   *
   * @return index of the entry, for good if the transaction commits
   */
  public long append(Leaf leaf) {
    return entries.append(leaf.bytes());
  }
}
