// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.publiekswijzer.preservation.store.PreservationRepository;

/** Reads the bytes of one file, in one transaction. */
@Dependent
public class FileContents {
  private final PreservationRepository publications;

  @Inject
  public FileContents(PreservationRepository publications) {
    this.publications = publications;
  }

  @Transactional
  public byte[] read(UUID publication, String name) {
    return publications.readContent(publication, name);
  }
}
