// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.preservation.usecase.Recording;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.Series;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.store.PublicationRepository;
import nl.publiekswijzer.publication.store.ReachRepository;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.AnalysisWork;
import nl.publiekswijzer.request.store.RequestQueue;
import nl.publiekswijzer.request.store.RequestRepository;
import nl.publiekswijzer.request.store.VersionChanges;

/**
 * Sixth and last step: publication, files, state of the request and entry in the log, in one
 * transaction, by token.
 */
@Dependent
public class Publishing {
  private final RequestRepository requests;
  private final PublicationRepository publications;
  private final ReachRepository reaches;
  private final Imprinting imprinting;
  private final VersionChanges changes;
  private final RequestQueue queue;
  private final AnalysisWork work;
  private final Releasing releasing;
  private final RequestNews news;
  private final Recording recording;
  private final Clock clock;

  @Inject
  public Publishing(
      RequestRepository requests,
      PublicationRepository publications,
      ReachRepository reaches,
      Imprinting imprinting,
      VersionChanges changes,
      RequestQueue queue,
      AnalysisWork work,
      Releasing releasing,
      RequestNews news,
      Recording recording,
      Clock clock) {
    this.requests = requests;
    this.publications = publications;
    this.reaches = reaches;
    this.imprinting = imprinting;
    this.changes = changes;
    this.queue = queue;
    this.work = work;
    this.releasing = releasing;
    this.news = news;
    this.recording = recording;
    this.clock = clock;
  }

  @Transactional
  public void publish(Attempt attempt) {
    var request = requests.read(attempt.requestId());
    var compiled =
        WorkingJson.value(
            work.read(attempt, PublicationCompiling.COMPILED), PublicationCompiling.Compiled.class);
    var series = imprinting.series(request);
    var publication =
        new Publication(
            series, compiled.imprint(), circumstances(attempt, request, series, compiled));
    publications.add(publication, files(attempt, compiled.documents()));
    reaches.keep(publication.id());
    releasing.write(attempt, request, publication.id());
    work.clear(request.id());
    news.published(request, publication.id());
    queue.publishedAs(attempt, publication.id());
    recording.record(publication.id());
  }

  private List<PublicationFile> files(Attempt attempt, List<String> documents) {
    var files = new ArrayList<PublicationFile>();
    for (String document : documents) {
      byte[] pdf = verified(attempt, document);
      files.add(PublicationFile.document(document, pdf));
      byte[] found = work.read(attempt, PublicationFile.conformanceOf(document));
      files.add(PublicationFile.conformance(document, found));
    }
    files.add(PublicationFile.figuresJson(work.read(attempt, PublicationFile.FIGURES_JSON)));
    files.add(PublicationFile.figuresCsv(work.read(attempt, PublicationFile.FIGURES_CSV)));
    return files;
  }

  /** What was not verified, byte for byte, is not published, whatever the job says. */
  private byte[] verified(Attempt attempt, String document) {
    byte[] pdf = work.read(attempt, document);
    byte[] digest = work.read(attempt, PublicationVerifying.verified(document));
    if (!Arrays.equals(digest, PublicationVerifying.digest(pdf))) {
      throw new IllegalStateException("request " + attempt.requestId() + " has another PDF now");
    }
    return pdf;
  }

  private Publication.Circumstances circumstances(
      Attempt attempt,
      AnalysisRequest request,
      Series series,
      PublicationCompiling.Compiled compiled) {
    return new Publication.Circumstances(
        publicationId(request.id()),
        request.id(),
        attempt.token(),
        request.editionId(),
        request.workArea(),
        request.terms().choices().areaName(),
        compiled.pages(),
        compiled.look(),
        VersionReason.of(
            changes.find(
                request.id(),
                series.id(),
                compiled.imprint().year(),
                compiled.look(),
                compiled.imprint().templates()),
            request.note()),
        clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  /** The same request can only ever become the same publication. */
  private static UUID publicationId(UUID requestId) {
    return UUID.nameUUIDFromBytes(("publication of " + requestId).getBytes(StandardCharsets.UTF_8));
  }
}
