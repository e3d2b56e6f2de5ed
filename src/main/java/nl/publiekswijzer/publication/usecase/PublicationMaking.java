// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.ReportPart;
import nl.publiekswijzer.publication.compose.FiguresCsv;
import nl.publiekswijzer.publication.compose.FiguresJson;
import nl.publiekswijzer.publication.compose.PublicationComposer;
import nl.publiekswijzer.publication.compose.board.BoardReportComposer;

/** Makes the files of a publication; the same figures and imprint give the same bytes. */
@Dependent
public class PublicationMaking {
  private final PublicationComposer composer = new PublicationComposer();
  private final BoardReportComposer boardComposer = new BoardReportComposer();

  /**
   * The files of one publication.
   *
   * @param pages of the PDF
   */
  public record Files(List<PublicationFile> all, int pages) {

    /** Names of those that people read, the first of them first. */
    public List<String> documents() {
      return all.stream().map(PublicationFile::name).filter(n -> n.endsWith(".pdf")).toList();
    }
  }

  public Files make(PublishedFigures figures, Backdrop backdrop, Imprint imprint) {
    var parts = figures.subject().scope().choices().parts();
    boolean whole = parts.contains(ReportPart.WHOLE);
    var composed =
        whole
            ? composer.compose(figures, backdrop, imprint)
            : boardComposer.compose(figures, backdrop, imprint);
    var files = new ArrayList<PublicationFile>();
    files.add(PublicationFile.pdf(composed.pdf()));
    if (whole && parts.contains(ReportPart.CORE)) {
      files.add(
          PublicationFile.document(
              PublicationFile.BOARD_REPORT,
              boardComposer.compose(figures, backdrop, imprint).pdf()));
    }
    if (figures.subject().scope().choices().largePrint()) {
      files.add(
          PublicationFile.document(
              PublicationFile.LARGE_PRINT,
              boardComposer.composeLarge(figures, backdrop, imprint).pdf()));
    }
    files.add(PublicationFile.figuresJson(FiguresJson.of(figures, backdrop, imprint)));
    files.add(PublicationFile.figuresCsv(FiguresCsv.of(figures, backdrop, imprint)));
    return new Files(List.copyOf(files), composed.pages());
  }

  /** Digest of all that has a part in what is printed. */
  public String templates() {
    return Software.TEMPLATES;
  }
}
