// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/** The digests of the codes for who lost the second factor. */
@Dependent
public class RecoveryCodes {
  private final EntityManager entities;

  @Inject
  public RecoveryCodes(EntityManager entities) {
    this.entities = entities;
  }

  /** In the place of those that were left. */
  public void replace(UUID accountId, Collection<String> digests) {
    remove(accountId);
    digests.forEach(
        digest -> update("insert into recovery_code values (?1, ?2)", accountId, digest));
  }

  public void remove(UUID accountId) {
    update("delete from recovery_code where account_id = ?1", accountId);
  }

  /** Whether it was there; it is used up by this. */
  public boolean take(UUID accountId, String digest) {
    return update(
            "delete from recovery_code where account_id = ?1 and digest = ?2", accountId, digest)
        == 1;
  }

  /** How many are left. */
  public int count(UUID accountId) {
    var count =
        (Number)
            entities
                .createNativeQuery("select count(*) from recovery_code where account_id = ?1")
                .setParameter(1, accountId)
                .getSingleResult();
    return count.intValue();
  }

  private int update(String sql, Object... parameters) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.executeUpdate();
  }
}
