package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.store.ImportRun;
import nl.publiekswijzer.household.store.ImportRuns;
import nl.publiekswijzer.platform.WorkingJson;

/** Writes down how far an import is, seen at once by whoever asks. */
@Dependent
public class ImportProgress {
  private final ImportRuns runs;

  @Inject
  public ImportProgress(ImportRuns runs) {
    this.runs = runs;
  }

  /** Begins a run; empty when it was begun before. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<EditionOrder> begin(UUID id) {
    return runs.begin(id)
        ? runs.find(id)
            .map(ImportRun::instruction)
            .map(json -> WorkingJson.value(json, EditionOrder.class))
        : Optional.empty();
  }

  /** Writes down where the imports of this node stand; that is also their sign of life. */
  @Transactional(TxType.REQUIRES_NEW)
  public void keep(Map<UUID, RunningImports.State> running) {
    running.forEach((id, state) -> runs.progress(id, state.percent(), state.rows()));
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void done(UUID id) {
    runs.done(id);
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void fail(UUID id, String reason) {
    runs.fail(id, reason);
  }

  /** Ends the imports whose node died, and names them. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<UUID> failAbandoned() {
    return runs.failAbandoned("De server stopte tijdens het inlezen. Bied de editie opnieuw aan.");
  }
}
