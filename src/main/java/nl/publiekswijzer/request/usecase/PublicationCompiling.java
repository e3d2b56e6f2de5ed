package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Series;
import nl.publiekswijzer.publication.store.PublicationRepository;
import nl.publiekswijzer.publication.usecase.PublicationMaking;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.AnalysisWork;
import nl.publiekswijzer.request.store.RequestQueue;
import nl.publiekswijzer.request.store.RequestRepository;

/** Third step: published figures become the files of a publication. */
@Dependent
public class PublicationCompiling {
  static final String COMPILED = "compiled";

  private final RequestRepository requests;
  private final EditionRepository editions;
  private final PublicationRepository publications;
  private final RequestQueue queue;
  private final AnalysisWork work;
  private final PublicationMaking making;

  @Inject
  public PublicationCompiling(
      RequestRepository requests,
      EditionRepository editions,
      PublicationRepository publications,
      RequestQueue queue,
      AnalysisWork work,
      PublicationMaking making) {
    this.requests = requests;
    this.editions = editions;
    this.publications = publications;
    this.queue = queue;
    this.work = work;
    this.making = making;
  }

  /**
   * What was compiled, beside the files.
   *
   * @param pages of the PDF
   */
  public record Compiled(Imprint imprint, int pages) {}

  @Transactional
  public void compile(Attempt attempt) {
    queue.enter(attempt, Phase.COMPILE);
    var request = requests.read(attempt.requestId());
    var figures =
        WorkingJson.value(work.read(attempt, FigureAnalysis.FIGURES), PublishedFigures.class);
    Imprint imprint = imprint(request);
    var files = making.make(figures, imprint);
    files.all().forEach(file -> work.put(attempt, file.name(), file.content()));
    work.put(attempt, COMPILED, WorkingJson.bytes(new Compiled(imprint, files.pages())));
  }

  private Imprint imprint(AnalysisRequest request) {
    Series series = series(request, editions.read(request.editionId()).year());
    String number = "PW-" + request.id().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    return new Imprint(
        number,
        series.year(),
        publications.nextVersion(series),
        request.createdAt(),
        making.templates(),
        Software.VERSION);
  }

  static Series series(AnalysisRequest request, int year) {
    return new Series(request.libraryId(), request.kind().name(), year);
  }
}
