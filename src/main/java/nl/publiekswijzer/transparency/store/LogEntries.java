// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.transparency.Hash;
import nl.publiekswijzer.transparency.Subtrees;

/** Entries and complete subtrees of the log; the database adds them and lets none be changed. */
@Dependent
public class LogEntries implements Subtrees {
  private final EntityManager entities;

  @Inject
  public LogEntries(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Adds an entry in the transaction of what it tells; others wait until that has ended.
   *
   * @return its index
   */
  public long append(byte[] leaf) {
    Object index =
        entities
            .createNativeQuery("select append_log(cast(?1 as bytea))")
            .setParameter(1, leaf)
            .getSingleResult();
    return ((Number) index).longValue();
  }

  /** How many entries there are. */
  public long size() {
    Object size =
        entities
            .createNativeQuery("select coalesce(max(index) + 1, 0) from log_entry")
            .getSingleResult();
    return ((Number) size).longValue();
  }

  public Optional<byte[]> find(long index) {
    return bytes("select leaf from log_entry where index = ?1", index).stream().findFirst();
  }

  /** Entries in their order, from one on. */
  public List<byte[]> list(long first, int most) {
    return bytes(
        "select leaf from log_entry where index >= ?1 and index < ?1 + ?2 order by index",
        first,
        most);
  }

  /** The highest number behind this beginning, of all numbers that leaves tell; 0 for none. */
  public int highestVersion(String beginning) {
    Object highest =
        entities
            .createNativeQuery(
                "select coalesce(max(cast(substring(told from '/v([0-9]+)$') as integer)), 0) from"
                    + " (select split_part(convert_from(leaf, 'UTF8'), chr(10), 4) as told from"
                    + " log_entry) leaves where starts_with(told, ?1)")
            .setParameter(1, beginning)
            .getSingleResult();
    return ((Number) highest).intValue();
  }

  /** Hashes of a level in their order, from one on. */
  public List<Hash> listHashes(int level, long first, int most) {
    return bytes(
            "select hash from log_node where level = ?1 and index >= ?2 and index < ?2 + ?3"
                + " order by index",
            level,
            first,
            most)
        .stream()
        .map(Hash::of)
        .toList();
  }

  @Override
  public Hash read(int level, long index) {
    return listHashes(level, index, 1).stream()
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no subtree %d at level %d".formatted(index, level)));
  }

  private List<byte[]> bytes(String sql, Object... parameters) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(byte[].class::cast).toList();
  }
}
