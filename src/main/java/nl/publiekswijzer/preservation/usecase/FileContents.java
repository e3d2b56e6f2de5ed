// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.preservation.store.PayloadRepository;
import nl.publiekswijzer.preservation.store.PreservationRepository;

/**
 * Reads the bytes of one file, in one transaction. What was made for a package is small: it is read
 * all at once, and held until that of another publication is asked for.
 */
@Dependent
public class FileContents {
  private final PreservationRepository publications;
  private final PayloadRepository payloads;
  private UUID held;
  private Map<String, byte[]> made = Map.of();

  @Inject
  public FileContents(PreservationRepository publications, PayloadRepository payloads) {
    this.publications = publications;
    this.payloads = payloads;
  }

  /** Bytes that lie with the payload itself. */
  @Transactional
  public byte[] readMade(UUID publication, String path) {
    if (!publication.equals(held)) {
      made = payloads.readMade(publication);
      held = publication;
    }
    return made.get(path);
  }

  @Transactional
  public byte[] read(UUID publication, String name) {
    return publications.readContent(publication, name);
  }
}
