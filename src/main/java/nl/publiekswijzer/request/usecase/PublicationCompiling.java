// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.store.PublicationStyles;
import nl.publiekswijzer.publication.usecase.PublicationMaking;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.AnalysisWork;
import nl.publiekswijzer.request.store.RequestRepository;

/** Fourth step: published figures become the files of a publication. */
@Dependent
public class PublicationCompiling {
  static final String COMPILED = "compiled";

  private final RequestRepository requests;
  private final AnalysisWork work;
  private final Imprinting imprinting;
  private final PublicationMaking making;
  private final BackdropMaking backdrops;
  private final PublicationStyles styles;

  @Inject
  public PublicationCompiling(
      RequestRepository requests,
      AnalysisWork work,
      Imprinting imprinting,
      PublicationMaking making,
      BackdropMaking backdrops,
      PublicationStyles styles) {
    this.requests = requests;
    this.work = work;
    this.imprinting = imprinting;
    this.making = making;
    this.backdrops = backdrops;
    this.styles = styles;
  }

  /**
   * What was compiled, beside the files.
   *
   * @param pages of the PDF
   * @param look of the house style
   * @param documents names of the files that people read
   */
  public record Compiled(Imprint imprint, int pages, String look, List<String> documents) {}

  @Transactional
  public void compile(Attempt attempt) {
    var request = requests.read(attempt.requestId());
    var figures =
        WorkingJson.value(work.read(attempt, FigureAnalysis.FIGURES), PublishedFigures.class);
    Imprint imprint = imprinting.imprint(request, making.templates());
    var backdrop = backdrops.of(request, figures);
    var files = making.make(figures, backdrop, imprint);
    files.all().forEach(file -> work.put(attempt, file.name(), file.content()));
    styles.keep(request.libraryId(), backdrop.style());
    work.put(
        attempt,
        COMPILED,
        WorkingJson.bytes(
            new Compiled(
                imprint,
                files.pages(),
                PublicationStyles.look(backdrop.style()),
                files.documents())));
  }
}
