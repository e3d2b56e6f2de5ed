// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.load.EditionRefused;
import nl.publiekswijzer.household.usecase.EditionImport;
import nl.publiekswijzer.household.usecase.EditionSources;
import nl.publiekswijzer.household.usecase.ImportProgress;
import nl.publiekswijzer.household.usecase.RunningImports;

/** Loads one ordered edition, and says so or says why not. */
@Named
@Dependent
public class ImportEditionBatchlet extends AbstractBatchlet {
  private static final Logger LOG = Logger.getLogger(ImportEditionBatchlet.class.getName());

  private final EditionImport editionImport;
  private final EditionSources sources;
  private final ImportProgress progress;
  private final RunningImports running;
  private final UUID id;

  @Inject
  public ImportEditionBatchlet(
      EditionImport editionImport,
      EditionSources sources,
      ImportProgress progress,
      RunningImports running,
      @BatchProperty(name = "importId") String importId) {
    this.editionImport = editionImport;
    this.sources = sources;
    this.progress = progress;
    this.running = running;
    this.id = UUID.fromString(importId);
  }

  /** The load is one transaction of its own; progress is written by a timer, in others. */
  @Override
  public String process() {
    progress.begin(id).ifPresent(this::load);
    return "COMPLETED";
  }

  private void load(EditionOrder order) {
    try {
      var source = sources.of(id, order);
      editionImport.load(
          order,
          source,
          (percent, rows) -> running.put(id, new RunningImports.State(percent, rows)));
      progress.keep(running.all());
      progress.done(id, source.remarks());
    } catch (EditionRefused e) {
      progress.fail(id, e.getMessage());
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "import " + id + " failed");
      progress.fail(id, "Er ging iets mis aan onze kant. Meld incident " + id + ".");
    } finally {
      running.end(id);
      sources.discard(id);
    }
  }
}
