// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity;

import java.time.Instant;
import java.util.UUID;
import nl.publiekswijzer.preservation.DigestCheck;
import nl.publiekswijzer.preservation.StoreCheck.Store;

/**
 * Something that is not as it was published, until a check finds it as it was.
 *
 * @param number how the publication is cited
 * @param check where it is, and both digests
 */
public record FixityFinding(
    UUID id,
    UUID publication,
    UUID library,
    String number,
    Store store,
    DigestCheck check,
    Instant foundAt) {

  /** Whether it may be put back from the copy at rest: a file of a publication in the database. */
  public boolean isRestorable() {
    return store == Store.DATABASE && !check.file().isEmpty();
  }
}
