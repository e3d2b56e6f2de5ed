// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.store.RequestDraft;

/** The order that a draft stands for. */
@Dependent
public class DraftOrders {
  private final LibraryRepository libraries;
  private final EditionRepository editions;

  @Inject
  public DraftOrders(LibraryRepository libraries, EditionRepository editions) {
    this.libraries = libraries;
    this.editions = editions;
  }

  /**
   * @throws InvalidInput when no work area was chosen yet
   */
  AnalysisOrder of(RequestDraft draft) {
    return of(
        draft,
        draft
            .workArea()
            .orElseThrow(() -> new InvalidInput("werkgebied", "Kies eerst het werkgebied.")));
  }

  AnalysisOrder of(RequestDraft draft, WorkArea area) {
    return new AnalysisOrder(
        libraries.read(draft.libraryId()).name(),
        draft.kind(),
        editions.read(draft.editionId()).name(),
        area,
        draft.themes(),
        draft.note(),
        AnalysisOrder.USUAL_PRIORITY,
        draft.termsFor(area));
  }
}
