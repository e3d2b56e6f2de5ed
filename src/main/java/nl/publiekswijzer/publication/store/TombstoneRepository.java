// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.Tombstone;
import nl.publiekswijzer.publication.Tombstone.End;
import nl.publiekswijzer.publication.Tombstone.Ending;
import nl.publiekswijzer.publication.Tombstone.Successor;

/** What stays known of publications that are no longer given out; only ever added to. */
@Dependent
public class TombstoneRepository {
  /** What was destroyed comes before that it was withdrawn. */
  private static final String FIND =
      """
      select p.id, p.number, p.kind, l.name, coalesce(p.area_name, s.title), p.year, p.version, p.published_at, t.sha256,
        t.kind, t.at, t.reason, t.decided_by, o.id, o.number
      from publication_tombstone t join publication p on p.id = t.publication_id
        join publication_series s on s.id = p.series_id join library l on l.id = p.library_id
        left join lateral (select n.id, n.number from publication n
          where n.id = t.successor_id or (t.successor_id is null and n.series_id = p.series_id
            and (n.year, n.version) > (p.year, p.version)
            and n.id not in (select publication_id from publication_tombstone))
          order by n.year desc, n.version desc limit 1) o on true
      where t.publication_id = ?1
      order by t.kind limit 1
      """;

  private static final String INSERT =
      "insert into publication_tombstone (publication_id, library_id, kind, at, reason, decided_by,"
          + " successor_id, sha256) select p.id, p.library_id, ?2, ?3, ?4, ?5, ?6, f.sha256 from"
          + " publication p join publication_file f on f.publication_id = p.id and f.name ="
          + " 'publicatie.pdf' where p.id = ?1 on conflict do nothing";

  private final EntityManager entities;

  @Inject
  public TombstoneRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Empty for a publication that is given out, and for one out of sight. */
  public Optional<Tombstone> find(UUID publication) {
    List<?> rows = entities.createNativeQuery(FIND).setParameter(1, publication).getResultList();
    return rows.stream().map(Object[].class::cast).map(TombstoneRepository::tombstone).findFirst();
  }

  /**
   * From now on it is no longer given out.
   *
   * @param successor null where none was chosen
   * @return whether it did not end in this way before
   */
  public boolean add(UUID publication, Ending ending, UUID successor) {
    return entities
            .createNativeQuery(INSERT)
            .setParameter(1, publication)
            .setParameter(2, ending.end().name())
            .setParameter(3, ending.at().atOffset(ZoneOffset.UTC))
            .setParameter(4, ending.reason())
            .setParameter(5, ending.decidedBy())
            .setParameter(6, successor)
            .executeUpdate()
        == 1;
  }

  private static Tombstone tombstone(Object[] row) {
    return new Tombstone(
        (UUID) row[0],
        (String) row[1],
        ReportKind.valueOf((String) row[2]),
        (String) row[3],
        (String) row[4],
        ((Number) row[5]).intValue(),
        ((Number) row[6]).intValue(),
        Moments.of(row[7]),
        (String) row[8],
        new Ending(
            End.valueOf((String) row[9]), Moments.of(row[10]), (String) row[11], (String) row[12]),
        row[13] == null
            ? Optional.empty()
            : Optional.of(new Successor((UUID) row[13], (String) row[14])));
  }
}
