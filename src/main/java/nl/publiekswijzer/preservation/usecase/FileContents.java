// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.store.PayloadRepository;
import nl.publiekswijzer.preservation.store.PayloadRow;
import nl.publiekswijzer.preservation.store.PreservationRepository;
import nl.publiekswijzer.publication.usecase.SoundFiles;

/**
 * Reads the bytes of one file, in one transaction; none that are not what was kept. What was made
 * for a package is small: it is read all at once, and held until that of another publication is
 * asked for.
 */
@Dependent
public class FileContents {
  private final PreservationRepository publications;
  private final PayloadRepository payloads;
  private final SoundFiles files;
  private UUID held;
  private Map<String, byte[]> made = Map.of();

  @Inject
  public FileContents(
      PreservationRepository publications, PayloadRepository payloads, SoundFiles files) {
    this.publications = publications;
    this.payloads = payloads;
    this.files = files;
  }

  /** Bytes that lie with the payload itself. */
  @Transactional
  public byte[] readMade(UUID publication, PayloadRow of) {
    if (!publication.equals(held)) {
      made = payloads.readMade(publication);
      held = publication;
    }
    return files.checked(publication, of.path(), of.digests().sha256(), made.get(of.path()));
  }

  @Transactional
  public byte[] read(UUID publication, String name, Digests digests) {
    byte[] content = publications.readContent(publication, name);
    return files.checked(publication, name, digests.sha256(), content);
  }
}
