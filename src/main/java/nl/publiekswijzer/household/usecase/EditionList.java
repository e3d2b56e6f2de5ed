// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.store.EditionRepository;

/** The editions that can be asked for. */
@Dependent
public class EditionList {
  private final EditionRepository editions;

  @Inject
  public EditionList(EditionRepository editions) {
    this.editions = editions;
  }

  @Transactional
  public List<Edition> list() {
    return editions.list();
  }

  @Transactional
  public Optional<Edition> find(String name) {
    return editions.find(name);
  }
}
