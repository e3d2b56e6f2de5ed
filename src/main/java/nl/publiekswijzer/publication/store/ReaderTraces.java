// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.publication.OpenedPublication;
import nl.publiekswijzer.publication.ReceivedFile;

/** What one reader left behind at publications. */
@Dependent
public class ReaderTraces {
  private static final String OPENED =
      """
      select p.id, l.name as library, p.year, p.version, o.opened_at
      from publication_opened o join publication p on p.id = o.publication_id
        join library l on l.id = p.library_id
      where o.account_id = ?1 order by o.opened_at desc, p.id
      """;
  private static final String RECEIVED =
      """
      select p.id, l.name as library, p.year, p.version, r.file, r.received_at
      from download_receipt r join publication p on p.id = r.publication_id
        join library l on l.id = p.library_id
      where r.account_id = ?1 order by r.received_at desc, r.id desc
      """;

  private final EntityManager entities;

  @Inject
  public ReaderTraces(EntityManager entities) {
    this.entities = entities;
  }

  /** Newest first. */
  public List<OpenedPublication> listOpened(UUID reader) {
    return rows(OPENED, reader).stream()
        .map(
            r ->
                new OpenedPublication(
                    (UUID) r[0], (String) r[1], number(r[2]), number(r[3]), Moments.of(r[4])))
        .toList();
  }

  /** Newest first. */
  public List<ReceivedFile> listReceived(UUID reader) {
    return rows(RECEIVED, reader).stream()
        .map(
            r ->
                new ReceivedFile(
                    (UUID) r[0],
                    (String) r[1],
                    number(r[2]),
                    number(r[3]),
                    (String) r[4],
                    Moments.of(r[5])))
        .toList();
  }

  private List<Object[]> rows(String sql, UUID reader) {
    List<?> rows = entities.createNativeQuery(sql).setParameter(1, reader).getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
