// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.store.ImportRun;
import nl.publiekswijzer.household.store.ImportRuns;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.WorkingJson;

/** Writes down how far an import is, seen at once by whoever asks. */
@Dependent
public class ImportProgress {
  private static final String ABANDONED =
      "De server stopte tijdens het inlezen. Bied de editie opnieuw aan.";

  private final ImportRuns runs;
  private final OwnTransaction transaction;

  @Inject
  public ImportProgress(ImportRuns runs, OwnTransaction transaction) {
    this.runs = runs;
    this.transaction = transaction;
  }

  /** Begins a run; empty when it was begun before. */
  public Optional<EditionOrder> begin(UUID id) {
    return transaction
        .call(() -> runs.begin(id) ? runs.find(id) : Optional.<ImportRun>empty())
        .map(ImportRun::instruction)
        .map(json -> WorkingJson.value(json, EditionOrder.class));
  }

  /** Writes down where the imports of this node stand; that is also their sign of life. */
  public void keep(Map<UUID, RunningImports.State> running) {
    transaction.run(
        () -> running.forEach((id, state) -> runs.progress(id, state.percent(), state.rows())));
  }

  /**
   * Ends a run well.
   *
   * @param remarks Dutch sentences for who ordered it
   */
  public void done(UUID id, List<String> remarks) {
    transaction.run(() -> runs.done(id, String.join("\n", remarks)));
  }

  public void fail(UUID id, String reason) {
    transaction.run(() -> runs.fail(id, reason));
  }

  /** Ends the imports whose node died, and names them. */
  public List<UUID> failAbandoned() {
    return transaction.call(() -> runs.failAbandoned(ABANDONED));
  }
}
