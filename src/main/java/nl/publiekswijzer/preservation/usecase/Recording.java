// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.preservation.PreservedPublication;
import nl.publiekswijzer.preservation.sip.Delivery;
import nl.publiekswijzer.preservation.store.PublicationEntries;
import nl.publiekswijzer.transparency.Leaf;
import nl.publiekswijzer.transparency.LeafKind;
import nl.publiekswijzer.transparency.usecase.PublicationLog;

/**
 * Records a publication for good: the payload of its package, and an entry in the log that holds
 * the digests of the manifests of that.
 */
@Dependent
@ActsAs(DatabaseRole.WORKER)
public class Recording {
  private final AlgorithmKeeping algorithm;
  private final PayloadKeeping payloads;
  private final PreservedReading reading;
  private final Packing packing;
  private final PublicationEntries entries;
  private final PublicationLog log;

  @Inject
  public Recording(
      AlgorithmKeeping algorithm,
      PayloadKeeping payloads,
      PreservedReading reading,
      Packing packing,
      PublicationEntries entries,
      PublicationLog log) {
    this.algorithm = algorithm;
    this.payloads = payloads;
    this.reading = reading;
    this.packing = packing;
    this.entries = entries;
    this.log = log;
  }

  /** Publications that are not recorded yet, the oldest first. */
  @Transactional
  public List<UUID> listMissing(int most) {
    return entries.listMissing(most);
  }

  /**
   * Records a publication, once. The last step of the transaction that publishes it: others that
   * record wait until that has ended.
   */
  @Transactional
  public void record(UUID id) {
    algorithm.keep();
    payloads.keep(id);
    if (entries.find(id).isEmpty()) {
      entries.add(id, LeafKind.PUBLISHED, log.append(leaf(reading.find(id).get(0))));
    }
  }

  /**
   * Records that a publication ended. The entry holds the digests of the manifests that it was
   * published with, and names the leaf of that instead of an earlier version. The last step of the
   * transaction in which it ends.
   *
   * @param kind how it ended
   * @param at when that was decided
   */
  @Transactional
  public void recordEnd(UUID id, LeafKind kind, Instant at) {
    if (entries.find(id).isEmpty()) {
      record(id);
    }
    long index = entries.find(id).orElseThrow();
    var published = log.read(index);
    var leaf =
        new Leaf(
            kind,
            published.publication(),
            published.number(),
            published.sha256(),
            published.sha512(),
            at,
            published.sha256OfLeaf());
    entries.add(id, kind, log.append(leaf));
  }

  private Leaf leaf(PreservedPublication of) {
    var manifests = packing.manifests(Delivery.Content.alone(of));
    var previous = entries.findPrevious(of.id());
    return new Leaf(
        LeafKind.PUBLISHED,
        URI.create(of.urn()),
        of.number(),
        manifests.sha256(),
        manifests.sha512(),
        of.making().publishedAt(),
        previous.isPresent() ? log.readDigest(previous.getAsLong()) : null);
  }
}
