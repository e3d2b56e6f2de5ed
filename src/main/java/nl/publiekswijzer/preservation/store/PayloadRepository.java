// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.store.PayloadRow.Source;

/** The payloads of publications as they were first packed; only ever added to. */
@Dependent
public class PayloadRepository {
  private static final String INSERT =
      "insert into publication_payload (publication_id, library_id, position, path, source,"
          + " content, size, sha256, sha512) select p.id, p.library_id, ?2, ?3, ?4, ?5, ?6, ?7, ?8"
          + " from publication p where p.id = ?1";

  /** The letters PAYL. */
  private static final long PAYLOADS = 0x5041_594CL;

  private final EntityManager entities;

  @Inject
  public PayloadRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Until the end of the transaction no other node keeps payloads. */
  public void lock() {
    entities
        .createNativeQuery("select count(*) from pg_advisory_xact_lock(?1)")
        .setParameter(1, PAYLOADS)
        .getSingleResult();
  }

  /** In the order in which it was packed; empty while it was not kept yet. */
  public List<PayloadRow> list(UUID publication) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select path, source, size, sha256, sha512 from publication_payload where"
                    + " publication_id = ?1 order by position")
            .setParameter(1, publication)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(PayloadRepository::row).toList();
  }

  /** Bytes by path of all that lies with the payload itself. */
  public Map<String, byte[]> readMade(UUID publication) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select path, content from publication_payload where publication_id = ?1 and"
                    + " source = 'made'")
            .setParameter(1, publication)
            .getResultList();
    var made = new HashMap<String, byte[]>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> made.put((String) row[0], (byte[]) row[1]));
    return made;
  }

  /**
   * Keeps one file.
   *
   * @param content none for what lies elsewhere
   */
  public void add(UUID publication, int position, PayloadRow row, byte[] content) {
    entities
        .createNativeQuery(INSERT)
        .setParameter(1, publication)
        .setParameter(2, position)
        .setParameter(3, row.path())
        .setParameter(4, row.source().name().toLowerCase(Locale.ROOT))
        .setParameter(5, content)
        .setParameter(6, row.size())
        .setParameter(7, row.digests().sha256())
        .setParameter(8, row.digests().sha512())
        .executeUpdate();
  }

  private static PayloadRow row(Object[] row) {
    return new PayloadRow(
        (String) row[0],
        Source.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)),
        ((Number) row[2]).longValue(),
        new Digests((String) row[3], (String) row[4]));
  }
}
