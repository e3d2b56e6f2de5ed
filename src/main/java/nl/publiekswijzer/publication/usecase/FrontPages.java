// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.publication.PublicationFile;

/** Shows the front page of a publication to who may read it. */
@Dependent
public class FrontPages {
  private final PublicationReading publications;
  private final FrontPageDrawing drawing;

  @Inject
  public FrontPages(PublicationReading publications, FrontPageDrawing drawing) {
    this.publications = publications;
    this.drawing = drawing;
  }

  /** Digest of the document whose front page it is; empty when there is no such publication. */
  public Optional<String> findDigest(UUID publicationId) {
    return publications.findDigest(publicationId, PublicationFile.PDF);
  }

  /**
   * As PNG, about as wide as a card.
   *
   * @param digest as {@link #findDigest} tells it
   */
  public byte[] png(UUID publicationId, String digest) {
    return drawing.png(
        digest,
        () -> publications.findFile(publicationId, PublicationFile.PDF).orElseThrow().content());
  }
}
