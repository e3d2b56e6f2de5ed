// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import nl.publiekswijzer.publication.Tombstone;

/** A publication was asked for that is no longer given out. */
public class PublicationGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Tombstone tombstone;

  PublicationGoneException(Tombstone tombstone) {
    super(tombstone.sentence());
    this.tombstone = tombstone;
  }

  /** What stays known of it. */
  public Tombstone tombstone() {
    return tombstone;
  }
}
