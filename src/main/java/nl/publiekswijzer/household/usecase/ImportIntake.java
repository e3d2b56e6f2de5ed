// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.household.LastImport;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.ImportRun;
import nl.publiekswijzer.household.store.ImportRuns;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.WorkingJson;

/** Takes an order for an edition, and tells how far its import is. */
@Dependent
public class ImportIntake {
  private final ImportRuns runs;
  private final EditionRepository editions;

  @Inject
  public ImportIntake(ImportRuns runs, EditionRepository editions) {
    this.runs = runs;
    this.editions = editions;
  }

  /**
   * Checks an order before its files are read.
   *
   * @throws InvalidInput with all mistakes
   * @throws Refused when the edition is there or on its way
   */
  @Transactional
  public void check(EditionOrder order) {
    var faults = new ArrayList<Fault>();
    if (order.origin() == Origin.DELIVERED && isBlank(order.segmentation())) {
      faults.add(new Fault("segmentatie", "Noem de segmentatie van de geleverde bestanden."));
    }
    if (!isBlank(order.fromEdition()) && editions.find(order.fromEdition()).isEmpty()) {
      faults.add(new Fault("uitEditie", "Noem een bestaande editie, of laat dit veld leeg."));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(List.copyOf(faults));
    }
    if (editions.find(order.name()).isPresent() || runs.isUnderway(order.name())) {
      throw Refused.conflict("Editie " + order.name() + " bestaat al of wordt al ingelezen.");
    }
  }

  @Transactional
  public void accept(UUID id, EditionOrder order) {
    runs.add(new ImportRun(id, order.name(), WorkingJson.text(order)));
  }

  /** The last imports, newest first. */
  @Transactional
  public List<ImportRun> latest(int most) {
    return runs.latest(most);
  }

  /** Empty before the first import. */
  @Transactional
  public Optional<LastImport> findLast() {
    return runs.latest(1).stream()
        .findFirst()
        .map(run -> new LastImport(run.editionName(), run.state()));
  }

  @Transactional
  public Optional<ImportRun> find(UUID id) {
    return runs.find(id);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
