// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.harvest.Harvest;
import nl.publiekswijzer.harvest.HarvestHeader;
import nl.publiekswijzer.harvest.HarvestSet;
import nl.publiekswijzer.publication.store.Moments;

/** Publications in sight in the order in which something happened to them last. */
@Dependent
public class HarvestRepository {
  private static final String HEADERS =
      """
      select r.id, r.stamp, r.deleted, r.year, r.library_id from (
        select p.id, p.year, p.library_id, t.at is not null as deleted,
          date_trunc('second', coalesce(t.at, p.published_at)) as stamp
        from publication p cross join lateral (select max(g.at) as at
          from publication_tombstone g where g.publication_id = p.id) t) r
      where %s
      order by r.stamp, r.id
      """;

  private static final String WANTED =
      "r.stamp between ?1 and ?2 and (r.stamp, r.id) > (?3, ?4) and (?5 = 0 or r.year = ?5) and"
          + " (?6 = '' or cast(r.library_id as text) = ?6)";

  private final EntityManager entities;

  @Inject
  public HarvestRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The next records of a harvest.
   *
   * @param set empty for all
   */
  public List<HarvestHeader> list(Harvest of, Optional<HarvestSet> set, int most) {
    String library = set.map(HarvestSet::library).map(UUID::toString).orElse("");
    return headers(
        entities
            .createNativeQuery(HEADERS.formatted(WANTED))
            .setParameter(1, at(of.from()))
            .setParameter(2, at(of.until()))
            .setParameter(3, at(of.place().datestamp()))
            .setParameter(4, of.place().id())
            .setParameter(5, set.map(HarvestSet::year).orElse(0))
            .setParameter(6, library)
            .setMaxResults(most));
  }

  public Optional<HarvestHeader> find(UUID id) {
    return headers(entities.createNativeQuery(HEADERS.formatted("r.id = ?1")).setParameter(1, id))
        .stream()
        .findFirst();
  }

  /** The oldest datestamp; empty where there is no publication. */
  public Optional<Instant> findEarliest() {
    return headers(entities.createNativeQuery(HEADERS.formatted("true")).setMaxResults(1)).stream()
        .map(HarvestHeader::datestamp)
        .findFirst();
  }

  private static List<HarvestHeader> headers(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(HarvestRepository::header).toList();
  }

  private static HarvestHeader header(Object[] row) {
    return new HarvestHeader(
        (UUID) row[0],
        Moments.of(row[1]),
        (Boolean) row[2],
        ((Number) row[3]).intValue(),
        (UUID) row[4]);
  }

  /** Years with publications, newest first. */
  public List<HarvestSet> listYears() {
    List<?> rows =
        entities
            .createNativeQuery("select distinct year from publication order by year desc")
            .getResultList();
    return rows.stream().map(row -> HarvestSet.ofYear(((Number) row).intValue())).toList();
  }

  /** Libraries with publications, by name. */
  public List<HarvestSet> listLibraries() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select l.id, l.name from library l where l.id in (select library_id from"
                    + " publication) order by l.name")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> HarvestSet.ofLibrary((UUID) row[0], (String) row[1]))
        .toList();
  }

  private static Object at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
