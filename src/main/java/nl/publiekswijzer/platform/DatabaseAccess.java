// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes on a role for the length of one transaction. By itself the server's login may touch no
 * table, so what forgets this is refused by the database.
 */
@Dependent
public class DatabaseAccess {
  private static final String ENTERED = DatabaseAccess.class.getName();

  private final EntityManager entities;
  private final TransactionSynchronizationRegistry transaction;
  private final Node node;

  @Inject
  public DatabaseAccess(
      EntityManager entities, TransactionSynchronizationRegistry transaction, Node node) {
    this.entities = entities;
    this.transaction = transaction;
    this.node = node;
  }

  /** Enters the role for no organisation. */
  void enter(DatabaseRole role, Set<UUID> libraries) {
    enter(role, libraries, "");
  }

  /**
   * Enters the role; a transaction that has one already keeps it.
   *
   * @param organisation as {@link Tenants#organisation()} tells it
   */
  void enter(DatabaseRole role, Set<UUID> libraries, String organisation) {
    if (transaction.getResource(ENTERED) != null) {
      return;
    }
    transaction.putResource(ENTERED, role);
    String permitted =
        libraries.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    entities
        .createNativeQuery(
            "select set_config('role', ?1, true), set_config('publiekswijzer.libraries', ?2, true),"
                + " set_config('publiekswijzer.node', ?3, true),"
                + " set_config('publiekswijzer.organisation', ?4, true)")
        .setParameter(1, role.sqlName())
        .setParameter(2, permitted)
        .setParameter(3, node.name())
        .setParameter(4, organisation)
        .getSingleResult();
  }
}
