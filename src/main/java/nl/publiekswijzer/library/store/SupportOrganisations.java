// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.library.ServicePeriod;
import nl.publiekswijzer.library.SupportOrganisation;

/** The support organisations and, with dates, the provinces that they serve. */
@Dependent
public class SupportOrganisations {
  private static final String SELECT =
      """
      select o.id, o.name, o.email, coalesce((
          select string_agg(p.province, ',' order by p.province) from support_province p
          where p.support_organisation_id = o.id
            and ?1 between p.valid_from and coalesce(p.valid_until, date 'infinity')), '')
      from support_organisation o
      """;

  private final EntityManager entities;

  @Inject
  public SupportOrganisations(EntityManager entities) {
    this.entities = entities;
  }

  /** By name, with the provinces of that day. */
  public List<SupportOrganisation> list(LocalDate day) {
    return select("order by o.name", day, "").toList();
  }

  /** By province, the newest first. */
  public List<ServicePeriod> listPeriods() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select support_organisation_id, province, valid_from, valid_until from"
                    + " support_province order by province, valid_from desc")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new ServicePeriod((UUID) row[0], (String) row[1], day(row[2]), day(row[3])))
        .toList();
  }

  private static LocalDate day(Object column) {
    return column == null ? null : ((Date) column).toLocalDate();
  }

  public Optional<SupportOrganisation> find(String name, LocalDate day) {
    return select("where o.name = ?2", day, name).findFirst();
  }

  /** Who supports a province on that day. */
  public Optional<SupportOrganisation> findByProvince(String province, LocalDate day) {
    return list(day).stream().filter(o -> o.provinces().contains(province)).findFirst();
  }

  private Stream<SupportOrganisation> select(String condition, LocalDate day, String name) {
    var query = entities.createNativeQuery(SELECT + condition).setParameter(1, day);
    if (condition.contains("?2")) {
      query.setParameter(2, name);
    }
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new SupportOrganisation(
                    (UUID) row[0], (String) row[1], (String) row[2], provinces((String) row[3])));
  }

  private static List<String> provinces(String joined) {
    return Stream.of(joined.split(",")).filter(p -> !p.isEmpty()).toList();
  }

  /** Enters an organisation or gives it another address. */
  public UUID put(String name, String email) {
    return (UUID)
        entities
            .createNativeQuery(
                "insert into support_organisation (id, name, email) values (?1, ?2, ?3)"
                    + " on conflict (name) do update set email = excluded.email returning id")
            .setParameter(1, UUID.randomUUID())
            .setParameter(2, name)
            .setParameter(3, email)
            .getSingleResult();
  }

  /** From that day on the organisation serves the province, and who did until now does no more. */
  public void serve(UUID organisation, String province, LocalDate from) {
    entities
        .createNativeQuery("delete from support_province where province = ?1 and valid_from >= ?2")
        .setParameter(1, province)
        .setParameter(2, from)
        .executeUpdate();
    entities
        .createNativeQuery(
            "update support_province set valid_until = cast(?2 as date) - 1 where province = ?1"
                + " and coalesce(valid_until, date 'infinity') >= ?2")
        .setParameter(1, province)
        .setParameter(2, from)
        .executeUpdate();
    entities
        .createNativeQuery("insert into support_province values (?1, ?2, ?3, null)")
        .setParameter(1, organisation)
        .setParameter(2, province)
        .setParameter(3, from)
        .executeUpdate();
  }
}
