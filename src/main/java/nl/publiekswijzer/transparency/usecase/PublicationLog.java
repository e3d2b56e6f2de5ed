// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.transparency.Leaf;
import nl.publiekswijzer.transparency.LeafKind;
import nl.publiekswijzer.transparency.store.LogEntries;

/**
 * Writes what happens to publications into the log. The entry stays or goes with the transaction of
 * the deed; after its commit {@link LogSigning#sign()} signs it, or the timer soon after.
 */
@Dependent
public class PublicationLog {
  private final LogEntries entries;
  private final LogContinuity continuity;

  @Inject
  public PublicationLog(LogEntries entries, LogContinuity continuity) {
    this.entries = entries;
    this.continuity = continuity;
  }

  /**
   * In the transaction of the caller, as worker or as web. Call it last: others that append wait
   * until it has ended.
   *
   * @return index of the entry, for good if the transaction commits
   * @throws ForkedLogException when entries are missing that were signed
   */
  public long append(Leaf leaf) {
    continuity.require();
    return entries.append(leaf.bytes());
  }

  /**
   * A document of the network that was published, as {@link #append} does.
   *
   * @param number as it is cited
   * @param sha256 of the PDF, 64 hexadecimal digits
   * @param sha512 of the PDF, 128 hexadecimal digits
   */
  public long appendDocument(String number, String sha256, String sha512, Instant at) {
    var urn = "urn:uuid:" + UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
    return append(
        new Leaf(LeafKind.DOCUMENT_PUBLISHED, URI.create(urn), number, sha256, sha512, at, null));
  }

  /**
   * The highest version that the log tells of; 0 where it tells of none. It remembers versions that
   * a backup which was put back has forgotten, once their entries are there again.
   *
   * @param series how a series is cited with its year, such as {@code
   *     NL-0000000000/ledenanalyse-3/2026}
   * @throws ForkedLogException when entries are missing that were signed: these may tell a higher
   *     one
   */
  public int highestVersion(String series) {
    continuity.require();
    return entries.highestVersion(series + "/v");
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
