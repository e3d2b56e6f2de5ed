// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.store.PublicationEntries;
import nl.publiekswijzer.transparency.usecase.PublicationLog;

/** What the log of publications holds of their packages. */
@Dependent
public class PackageEntries {
  private final PublicationEntries entries;
  private final PublicationLog log;

  @Inject
  public PackageEntries(PublicationEntries entries, PublicationLog log) {
    this.entries = entries;
    this.log = log;
  }

  /**
   * Digests of both manifests, in a transaction of the worker; empty while a publication is not
   * recorded yet.
   */
  Optional<Digests> find(UUID publication) {
    var index = entries.find(publication);
    if (index.isEmpty()) {
      return Optional.empty();
    }
    var leaf = log.read(index.getAsLong());
    return Optional.of(new Digests(leaf.sha256(), leaf.sha512()));
  }
}
