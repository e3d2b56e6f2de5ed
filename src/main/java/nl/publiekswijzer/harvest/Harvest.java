// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest;

import java.time.Instant;
import java.util.UUID;

/**
 * A list that a harvester asks for, and how far it came. The place is that of a record, never a
 * count: whatever is added or withdrawn meanwhile, nothing is passed over.
 *
 * @param whole whether records are told rather than their headers
 * @param from first datestamp
 * @param until last datestamp
 * @param set its spec; empty for all
 * @param after the record that was told last; null before the first
 */
public record Harvest(
    boolean whole, MetadataForm form, Instant from, Instant until, String set, Place after) {
  /** A place in the order of datestamps and ids. */
  public record Place(Instant datestamp, UUID id) {
    static final Place BEGIN = new Place(Instant.EPOCH, new UUID(0, 0));
  }

  /** The rest of it, after this record. */
  public Harvest after(HarvestHeader last) {
    return new Harvest(whole, form, from, until, set, new Place(last.datestamp(), last.id()));
  }

  /** What comes before all that is wanted. */
  public Place place() {
    return after == null ? Place.BEGIN : after;
  }
}
