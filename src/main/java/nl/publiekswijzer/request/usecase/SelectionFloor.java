// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.AnalysisWork;

/**
 * The floor of a selection of members (OB-2, rules M5 and R5): by its draw, which was charged, and
 * by nothing else.
 */
@Dependent
public class SelectionFloor {
  private static final int FLOOR = Rules.STANDARD.memberFile();

  private final AnalysisWork work;
  private final LoadedEditions editions;
  private final MemberDrawing drawing;

  @Inject
  public SelectionFloor(AnalysisWork work, LoadedEditions editions, MemberDrawing drawing) {
    this.work = work;
    this.editions = editions;
    this.drawing = drawing;
  }

  /** Why nothing is told of the selection; empty where it is large enough, or of all members. */
  Optional<String> refusal(Attempt attempt, AnalysisRequest request, MemberSet set) {
    var selection = request.terms().selection();
    if (selection.isAll()) {
      return Optional.empty();
    }
    var counts = WorkingJson.value(work.read(attempt, CountGathering.COUNTS), GatheredCounts.class);
    var edition = editions.read(request.editionId());
    var drawn = drawing.draw(request, edition, counts, set).of(selection);
    return drawn.total() >= FLOOR
        ? Optional.empty()
        : Optional.of(
            "Deze selectie is te klein: zij heeft minder dan ongeveer "
                + FLOOR
                + " leden-huishoudens. Kies een ruimere selectie, of alle leden. Hetzelfde bestand"
                + " kunt u opnieuw gebruiken.");
  }
}
