// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.publication.ComparisonMaking;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.usecase.NetworkFactsQuery;
import nl.publiekswijzer.publication.usecase.PeerReachQuery;
import nl.publiekswijzer.publication.usecase.PreviousReading;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.AnalysisWork;
import nl.publiekswijzer.request.store.MemberSets;
import nl.publiekswijzer.request.store.RequestRepository;

/** Third step: counts become published figures. */
@Dependent
public class FigureAnalysis {
  static final String FIGURES = "figures";
  static final String RELEASE = "release";

  private final RequestRepository requests;
  private final LibraryRepository libraries;
  private final AnalysisWork work;
  private final LoadedEditions editions;
  private final PreviousReading previous;
  private final PeerReachQuery peers;
  private final NetworkFactsQuery network;
  private final Imprinting imprinting;
  private final MemberSets sets;
  private final MemberDrawing drawing;
  private final Protecting protecting;

  @Inject
  public FigureAnalysis(
      RequestRepository requests,
      LibraryRepository libraries,
      AnalysisWork work,
      LoadedEditions editions,
      PreviousReading previous,
      PeerReachQuery peers,
      NetworkFactsQuery network,
      Imprinting imprinting,
      MemberSets sets,
      MemberDrawing drawing,
      Protecting protecting) {
    this.requests = requests;
    this.libraries = libraries;
    this.work = work;
    this.editions = editions;
    this.previous = previous;
    this.peers = peers;
    this.network = network;
    this.imprinting = imprinting;
    this.sets = sets;
    this.drawing = drawing;
    this.protecting = protecting;
  }

  @Transactional
  public void analyse(Attempt attempt) {
    var request = requests.read(attempt.requestId());
    var counts = WorkingJson.value(work.read(attempt, CountGathering.COUNTS), GatheredCounts.class);
    var edition = editions.read(request.editionId());
    var file = sets.find(request.id()).map(set -> drawing.draw(request, edition, counts, set));
    String library = libraries.read(request.libraryId()).name();
    var making = new FiguresMaking(request, library, edition, counts, file);
    var made = making.figures(requests.findReport(request.id()));
    var note = protecting.note(request, edition, made.subject().protection());
    var others = peers.list(request.libraryId(), request.editionId(), made);
    var known = network.read(request.libraryId(), edition.segmentation().name(), made);
    var figures = compared(request, made).with(note).with(others).with(known);
    work.put(attempt, FIGURES, WorkingJson.bytes(figures));
    work.put(attempt, RELEASE, WorkingJson.bytes(protecting.release(request, edition, figures)));
  }

  private PublishedFigures compared(AnalysisRequest request, PublishedFigures figures) {
    var edition = editions.read(request.editionId()).edition();
    var making = new ComparisonMaking(figures, request.workArea(), edition.segmentationId());
    return previous
        .find(imprinting.series(request).id(), edition)
        .map(before -> figures.with(making.with(before)))
        .orElse(figures);
  }
}
