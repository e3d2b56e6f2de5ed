// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.compose.FiguresCsv;
import nl.publiekswijzer.publication.compose.FiguresJson;
import nl.publiekswijzer.publication.compose.PublicationComposer;

/** Makes the files of a publication; the same figures and imprint give the same bytes. */
@Dependent
public class PublicationMaking {
  private final PublicationComposer composer = new PublicationComposer();

  /**
   * The files of one publication.
   *
   * @param pages of the PDF
   */
  public record Files(List<PublicationFile> all, int pages) {}

  public Files make(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    var composed = composer.compose(figures, backdrop, imprint);
    return new Files(
        List.of(
            PublicationFile.pdf(composed.pdf()),
            PublicationFile.figuresJson(FiguresJson.of(figures, backdrop, imprint)),
            PublicationFile.figuresCsv(FiguresCsv.of(figures, backdrop, imprint))),
        composed.pages());
  }

  /** Digest of all that has a part in what is printed. */
  public String templates() {
    return Software.TEMPLATES;
  }
}
