// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The codes of propositions, of all libraries. */
@Dependent
public class PropositionCodes {
  private final EntityManager entities;

  @Inject
  public PropositionCodes(EntityManager entities) {
    this.entities = entities;
  }

  public boolean has(String code) {
    return !entities
        .createNativeQuery("select 1 from told_proposition where code = ?1")
        .setParameter(1, code)
        .getResultList()
        .isEmpty();
  }
}
