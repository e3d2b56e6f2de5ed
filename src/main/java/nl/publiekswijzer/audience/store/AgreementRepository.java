// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.area.store.WorkAreaConverter;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.AgreementState;
import nl.publiekswijzer.audience.Audience;
import nl.publiekswijzer.audience.Party;
import nl.publiekswijzer.publication.store.Moments;

/** Agreements with their parties. */
@Dependent
public class AgreementRepository {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final WorkAreaConverter WORK_AREAS = new WorkAreaConverter();

  private static final String PARTIES =
      """
      select p.agreement_id, p.position, p.library_id, l.name, p.audience, p.signed_at,
        p.signed_by, p.shares_numbers, f.delivered_at, cast(f.reference_date as text)
      from audience_party p join library l on l.id = p.library_id
        left join audience_file f on f.agreement_id = p.agreement_id and f.position = p.position
      where ?1 in ('', cast(p.agreement_id as text)) order by p.position
      """;

  private static final String AGREEMENTS =
      """
      select a.id, a.name, a.purpose, a.proposer, a.edition_id, a.work_area, a.created_at,
        cast(a.closes_on as text), a.ended_at, a.outcome, a.reason
      from audience_agreement a where ?1 in ('', cast(a.id as text))
      order by a.created_at desc, a.id
      """;

  private final EntityManager entities;

  @Inject
  public AgreementRepository(EntityManager entities) {
    this.entities = entities;
  }

  private record PartyRow(UUID agreement, Party party) {}

  /** All, the newest first. */
  public List<Agreement> list() {
    return list(null);
  }

  public Optional<Agreement> find(UUID id) {
    return list(id).stream().findFirst();
  }

  /** Those that have not ended, which nobody else can end until the transaction does. */
  public Optional<Agreement> lock(UUID id) {
    boolean isOpen =
        !entities
            .createNativeQuery(
                "select 1 from audience_agreement where id = ?1 and ended_at is null for update")
            .setParameter(1, id)
            .getResultList()
            .isEmpty();
    return isOpen ? find(id) : Optional.empty();
  }

  /** Ids of those that have not ended. */
  public List<UUID> listOpen() {
    List<?> ids =
        entities
            .createNativeQuery(
                "select id from audience_agreement where ended_at is null order by created_at")
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }

  /**
   * @param id null for all
   */
  private List<Agreement> list(UUID id) {
    var parties =
        rows(PARTIES, id)
            .map(row -> new PartyRow((UUID) row[0], party(row)))
            .collect(
                Collectors.groupingBy(
                    PartyRow::agreement, Collectors.mapping(PartyRow::party, Collectors.toList())));
    return rows(AGREEMENTS, id).map(row -> agreement(row, parties.get(row[0]))).toList();
  }

  private Stream<Object[]> rows(String sql, UUID id) {
    List<?> rows =
        entities
            .createNativeQuery(sql)
            .setParameter(1, id == null ? "" : id.toString())
            .getResultList();
    return rows.stream().map(Object[].class::cast);
  }

  private static Party party(Object[] row) {
    return new Party(
        ((Number) row[1]).intValue(),
        (UUID) row[2],
        (String) row[3],
        Audience.valueOf((String) row[4]),
        day(row[5]).map(on -> new Party.Signature(on, (String) row[6])),
        (Boolean) row[7],
        day(row[8])
            .map(
                on ->
                    new Party.Delivery(
                        on, Optional.ofNullable((String) row[9]).map(LocalDate::parse))));
  }

  private static Agreement agreement(Object[] row, List<Party> parties) {
    return new Agreement(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (UUID) row[3],
        ((Number) row[4]).longValue(),
        WORK_AREAS.convertToEntityAttribute((String) row[5]),
        Moments.of(row[6]),
        LocalDate.parse((String) row[7]),
        parties,
        row[8] == null
            ? Optional.empty()
            : Optional.of(
                new Agreement.Ending(
                    AgreementState.valueOf((String) row[9]),
                    Moments.of(row[8]),
                    (String) row[10])));
  }

  private static Optional<LocalDate> day(Object moment) {
    return Optional.ofNullable(moment).map(m -> Moments.of(m).atZone(ZONE).toLocalDate());
  }

  /**
   * @param by who proposes it
   */
  public void add(Agreement agreement, String by) {
    entities
        .createNativeQuery(
            "insert into audience_agreement (id, name, purpose, proposer, edition_id, work_area,"
                + " created_at, created_by, closes_on) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .setParameter(1, agreement.id())
        .setParameter(2, agreement.name())
        .setParameter(3, agreement.purpose())
        .setParameter(4, agreement.proposer())
        .setParameter(5, agreement.editionId())
        .setParameter(6, WORK_AREAS.convertToDatabaseColumn(agreement.workArea()))
        .setParameter(7, agreement.createdAt().atOffset(ZoneOffset.UTC))
        .setParameter(8, by)
        .setParameter(9, agreement.closesOn())
        .executeUpdate();
    agreement.parties().forEach(party -> add(agreement.id(), party));
  }

  private void add(UUID agreement, Party party) {
    entities
        .createNativeQuery(
            "insert into audience_party (agreement_id, position, library_id, audience) values"
                + " (?1, ?2, ?3, ?4)")
        .setParameter(1, agreement)
        .setParameter(2, party.position())
        .setParameter(3, party.libraryId())
        .setParameter(4, party.audience().name())
        .executeUpdate();
  }

  /** Signs for all files of an organisation. */
  public void sign(UUID agreement, UUID library, boolean sharesNumbers, Instant at, String by) {
    entities
        .createNativeQuery(
            "update audience_party set signed_at = ?3, signed_by = ?4, shares_numbers = ?5 where"
                + " agreement_id = ?1 and library_id = ?2 and signed_at is null")
        .setParameter(1, agreement)
        .setParameter(2, library)
        .setParameter(3, at.atOffset(ZoneOffset.UTC))
        .setParameter(4, by)
        .setParameter(5, sharesNumbers)
        .executeUpdate();
  }

  /** Ends one, and throws away its key and what is kept of its files. */
  public void end(UUID agreement, Agreement.Ending ending) {
    entities
        .createNativeQuery(
            "update audience_agreement set ended_at = ?2, outcome = ?3, reason = ?4 where id = ?1"
                + " and ended_at is null")
        .setParameter(1, agreement)
        .setParameter(2, ending.at().atOffset(ZoneOffset.UTC))
        .setParameter(3, ending.state().name())
        .setParameter(4, ending.reason())
        .executeUpdate();
    entities
        .createNativeQuery("delete from audience_file where agreement_id = ?1")
        .setParameter(1, agreement)
        .executeUpdate();
    entities
        .createNativeQuery("delete from audience_key where agreement_id = ?1")
        .setParameter(1, agreement)
        .executeUpdate();
  }
}
