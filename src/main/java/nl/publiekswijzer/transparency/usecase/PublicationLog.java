// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.platform.Sha256;
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

  /**
   * By what the leaf of the next version names the entry of this one, in a transaction of the
   * caller: SHA-256 of its bytes, 64 hexadecimal digits.
   *
   * @throws IllegalArgumentException when the log has no such entry
   */
  public String readDigest(long index) {
    return Sha256.of(bytes(index));
  }

  /**
   * An entry, in a transaction of the caller.
   *
   * @throws IllegalArgumentException when the log has no such entry
   */
  public Leaf read(long index) {
    return Leaf.of(bytes(index));
  }

  private byte[] bytes(long index) {
    return entries
        .find(index)
        .orElseThrow(() -> new IllegalArgumentException("the log has no entry " + index));
  }
}
