// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.fixity.FixityFinding;
import nl.publiekswijzer.preservation.DigestCheck;
import nl.publiekswijzer.preservation.StoreCheck.Store;
import nl.publiekswijzer.publication.store.Moments;

/** What was found not to be as it was published. */
@Dependent
public class FindingRepository {
  private static final String OPEN =
      """
      select f.id, f.publication_id, f.library_id, p.number, f.store, f.path,
        coalesce(f.file, ''), f.algorithm, f.expected, f.found, f.found_at
      from fixity_finding f join publication p on p.id = f.publication_id
      where f.closed_at is null and p.id not in (select t.publication_id
          from publication_tombstone t where t.kind = 'DESTROYED') and %s
      order by f.found_at, f.path, f.algorithm
      """;

  private static final String INSERT =
      """
      insert into fixity_finding (publication_id, library_id, store, path, file, algorithm,
          expected, found, found_at)
        select p.id, p.library_id, ?2, ?3, nullif(?4, ''), ?5, ?6, ?7, ?8
        from publication p where p.id = ?1
      on conflict (publication_id, store, path, algorithm) where closed_at is null do nothing
      """;

  private final EntityManager entities;

  @Inject
  public FindingRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** All that are open, the oldest first. */
  public List<FixityFinding> listOpen() {
    return findings(entities.createNativeQuery(OPEN.formatted("true")));
  }

  /** Those of a publication. */
  public List<FixityFinding> listOpen(UUID publication) {
    return findings(
        entities
            .createNativeQuery(OPEN.formatted("f.publication_id = ?1"))
            .setParameter(1, publication));
  }

  /** One that is open. */
  public Optional<FixityFinding> find(UUID id) {
    return findings(entities.createNativeQuery(OPEN.formatted("f.id = ?1")).setParameter(1, id))
        .stream()
        .findFirst();
  }

  private static List<FixityFinding> findings(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(FindingRepository::finding).toList();
  }

  private static FixityFinding finding(Object[] row) {
    return new FixityFinding(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        (String) row[3],
        Store.valueOf((String) row[4]),
        new DigestCheck(
            (String) row[5], (String) row[6], (String) row[7], (String) row[8], (String) row[9]),
        Moments.of(row[10]));
  }

  /** Whether anything was found since a moment. */
  public boolean isAnyFoundSince(Instant since) {
    return (Boolean)
        entities
            .createNativeQuery("select exists (select 1 from fixity_finding where found_at > ?1)")
            .setParameter(1, since.atOffset(ZoneOffset.UTC))
            .getSingleResult();
  }

  /** Accounts of administrators that are in use. */
  public List<UUID> listAdministrators() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id from account where role = 'ADMINISTRATOR' and enabled order by id")
            .getResultList();
    return rows.stream().map(UUID.class::cast).toList();
  }

  /** Whether it is new: one that is open already stays as it is. */
  public boolean open(UUID publication, Store store, DigestCheck check, Instant now) {
    return entities
            .createNativeQuery(INSERT)
            .setParameter(1, publication)
            .setParameter(2, store.name())
            .setParameter(3, check.path())
            .setParameter(4, check.file())
            .setParameter(5, check.algorithm())
            .setParameter(6, check.expected())
            .setParameter(7, check.found())
            .setParameter(8, now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        > 0;
  }

  /** It is as it was published. */
  public void close(UUID id, Instant now) {
    entities
        .createNativeQuery(
            "update fixity_finding set closed_at = greatest(found_at, ?2) where id = ?1")
        .setParameter(1, id)
        .setParameter(2, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Puts bytes back that are those which were published; false when they are not, or need not. */
  public boolean putBack(UUID publication, String file, byte[] content) {
    return (Boolean)
        entities
            .createNativeQuery("select put_back_publication_file(?1, ?2, ?3)")
            .setParameter(1, publication)
            .setParameter(2, file)
            .setParameter(3, content)
            .getSingleResult();
  }
}
