// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.DayColumn;
import nl.publiekswijzer.reach.MemberStatistic;
import nl.publiekswijzer.reach.MunicipalMembers;
import nl.publiekswijzer.reach.RegionCode;
import nl.publiekswijzer.reach.StatisticSource;

/**
 * The member statistic as it was delivered; only ever added to. Of a municipality and a year the
 * newest delivery counts, as a whole.
 */
@Dependent
public class MemberStatisticRepository {
  /** Codes are letters and digits, so a comma parts them. */
  private static final String NEWEST =
      """
      select m.municipality, m.region, m.year, m.name, m.households, m.members, m.share,
        d.source, d.base, d.reference_date
      from member_statistic m join member_statistic_delivery d on d.id = m.delivery_id
      where m.municipality = any (string_to_array(?1, ',')) and m.delivery_id =
        (select max(n.delivery_id) from member_statistic n
          where n.municipality = m.municipality and n.year = m.year)
      order by m.municipality, m.year, m.region
      """;

  private static final String FOUND =
      """
      select municipality, max(name) from member_statistic
      where region = municipality and (lower(name) like ?1 escape '!' or lower(region) like ?1 escape '!')
      group by municipality order by 2, 1 limit 50
      """;

  private final EntityManager entities;

  @Inject
  public MemberStatisticRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** A municipality of which there are figures. */
  public record Found(String code, String name) {}

  /** Those whose name or code has this text in it, fifty at most, by name. */
  public List<Found> find(String text) {
    String like = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    List<?> rows = entities.createNativeQuery(FOUND).setParameter(1, like).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Found((String) row[0], (String) row[1]))
        .toList();
  }

  /** All years of some municipalities, by code and year. */
  public List<MunicipalMembers> list(Collection<String> municipalities) {
    List<?> rows =
        entities
            .createNativeQuery(NEWEST)
            .setParameter(1, String.join(",", municipalities))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.groupingBy(row -> row[0] + " " + row[2], TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(MemberStatisticRepository::municipality)
        .toList();
  }

  /** The number of the delivery, under which its rows are added. */
  public long begin(StatisticSource source, Instant at, String by) {
    return ((Number)
            entities
                .createNativeQuery(
                    "insert into member_statistic_delivery (source, base, reference_date,"
                        + " imported_at, imported_by) values (?1, ?2, ?3, ?4, ?5) returning id")
                .setParameter(1, source.source())
                .setParameter(2, source.base())
                .setParameter(3, source.referenceDate())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .setParameter(5, by)
                .getSingleResult())
        .longValue();
  }

  public void add(long delivery, MemberStatistic row) {
    entities
        .createNativeQuery(
            "insert into member_statistic (delivery_id, municipality, region, year, name,"
                + " households, members, share) values (?1, ?2, ?3, ?4, ?5, cast(nullif(?6, '') as"
                + " bigint), cast(nullif(?7, '') as bigint), cast(nullif(?8, '') as numeric))")
        .setParameter(1, delivery)
        .setParameter(2, row.region().municipality())
        .setParameter(3, row.region().code())
        .setParameter(4, row.year())
        .setParameter(5, row.name())
        .setParameter(6, text(row.households()))
        .setParameter(7, text(row.members()))
        .setParameter(8, text(row.share()))
        .executeUpdate();
  }

  private static String text(Optional<?> number) {
    return number.map(Object::toString).orElse("");
  }

  private static MunicipalMembers municipality(List<Object[]> rows) {
    var first = rows.get(0);
    var all = rows.stream().map(MemberStatisticRepository::statistic).toList();
    return new MunicipalMembers(
        (String) first[0],
        ((Number) first[2]).intValue(),
        new StatisticSource((String) first[7], (String) first[8], DayColumn.of(first[9])),
        all.stream().filter(row -> row.region().isMunicipality()).findFirst(),
        all.stream().filter(row -> !row.region().isMunicipality()).toList());
  }

  private static MemberStatistic statistic(Object[] row) {
    return new MemberStatistic(
        RegionCode.of((String) row[1]).orElseThrow(),
        (String) row[3],
        ((Number) row[2]).intValue(),
        Optional.ofNullable((Number) row[4]).map(Number::longValue),
        Optional.ofNullable((Number) row[5]).map(Number::longValue),
        Optional.ofNullable((BigDecimal) row[6]));
  }
}
