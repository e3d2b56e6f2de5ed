// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.household.Licence;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.library.ReportKind;

/** The licences of the editions. */
@Dependent
public class LicenceRepository {
  private final EntityManager entities;

  @Inject
  public LicenceRepository(EntityManager entities) {
    this.entities = entities;
  }

  public List<Licence> list(long editionId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, valid_from, valid_until, licensee, kinds, per_year, paid_by from"
                    + " licence where edition_id = ?1 order by valid_from, id")
            .setParameter(1, editionId)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(LicenceRepository::licence).toList();
  }

  private static Licence licence(Object[] row) {
    return new Licence(
        (UUID) row[0],
        new LicenceWindow(day(row[1]), day(row[2])),
        (UUID) row[3],
        Stream.of(((String) row[4]).split(","))
            .map(ReportKind::valueOf)
            .collect(Collectors.toSet()),
        row[5] == null ? null : ((Number) row[5]).intValue(),
        (String) row[6]);
  }

  private static LocalDate day(Object column) {
    return column == null ? null : ((Date) column).toLocalDate();
  }

  public void add(long editionId, Licence licence) {
    entities
        .createNativeQuery(
            "insert into licence (id, edition_id, valid_from, valid_until, licensee, kinds,"
                + " per_year, paid_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, licence.id())
        .setParameter(2, editionId)
        .setParameter(3, licence.window().from())
        .setParameter(4, licence.window().until())
        .setParameter(5, licence.licensee())
        .setParameter(
            6, licence.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
        .setParameter(7, licence.perYear())
        .setParameter(8, licence.paidBy())
        .executeUpdate();
  }

  public boolean remove(long editionId, UUID licence) {
    return entities
            .createNativeQuery("delete from licence where id = ?1 and edition_id = ?2")
            .setParameter(1, licence)
            .setParameter(2, editionId)
            .executeUpdate()
        == 1;
  }
}
