// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.disclosure.LedgerState;

/**
 * What was spent of the privacy of each block (OB-2, rule M6), over all libraries; only ever added
 * to. Who reads it to charge holds the lock of {@link MemberSets}.
 */
@Dependent
public class PrivacyLedger {
  private static final UUID NOBODY = new UUID(0, 0);

  private static final String PAYER =
      """
      select case when exists (select 1 from account a where a.library_id = l.id and a.confirmed)
          then l.id else s.support_organisation_id end,
        l.province, exists (select 1 from account a where a.library_id = l.id and a.confirmed)
      from library l left join support_province s on s.province = l.province
        and s.valid_from <= current_date and (s.valid_until is null or s.valid_until >= current_date)
      where l.id = ?1
      """;

  private static final String STATES =
      """
      select o.block, bool_or(o.province = ?4), max(t.edition), max(t.open_editions),
        max(t.visitors), max(t.payer)
      from postcode_area o cross join lateral (
        select coalesce(sum(c.rho) filter (where c.edition_id = ?1), 0) as edition,
          coalesce(sum(c.rho), 0) as open_editions,
          coalesce(sum(c.rho) filter (where c.edition_id = ?1 and not c.home), 0) as visitors,
          coalesce(sum(c.rho) filter (where c.edition_id = ?1 and c.payer = ?3), 0) as payer
        from postcode_area a join edition e on e.id = a.edition_id and e.closed_at is null
          join privacy_charge c on c.edition_id = a.edition_id and c.block = a.block
        where a.postcode4 = o.postcode4) t
      where o.edition_id = ?1 and o.block = any (cast(?2 as integer[]))
      group by o.block
      """;

  private static final String SPENT =
      """
      select coalesce(max(t.edition), 0), coalesce(max(t.open_editions), 0)
      from postcode_area o cross join lateral (
        select sum(c.rho) filter (where c.edition_id = ?1) as edition,
          sum(c.rho) as open_editions
        from postcode_area a join edition e on e.id = a.edition_id and e.closed_at is null
          join privacy_charge c on c.edition_id = a.edition_id and c.block = a.block
        where a.postcode4 = o.postcode4) t
      where o.edition_id = ?1 and o.block = any (cast(?2 as integer[]))
      """;

  private final EntityManager entities;

  @Inject
  public PrivacyLedger(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * For whom a library is charged.
   *
   * @param id its own; that of its support organisation while nobody of the library confirmed it
   * @param province in which its home lies; empty where it has none
   */
  public record Payer(UUID id, String province) {}

  /** What one level of a set costs in some blocks. */
  public record Charge(String setDigest, Level level, BigDecimal rho, Collection<Integer> blocks) {}

  /** What is drawn together. */
  public enum Level {
    SEGMENTS,
    CARDS,
    BRANCHES,
    /** A publication of scheme OB-1. */
    OB_1,
    /** Exact members. */
    EXACT;

    String column() {
      return name().replace('_', '-');
    }
  }

  public Payer payer(UUID libraryId) {
    Object[] row =
        (Object[])
            entities.createNativeQuery(PAYER).setParameter(1, libraryId).getResultList().get(0);
    boolean confirmed = (Boolean) row[2];
    UUID id = row[0] == null ? NOBODY : (UUID) row[0];
    return new Payer(id, confirmed && row[1] != null ? (String) row[1] : "");
  }

  /** What was spent on each of some blocks, as a payer finds it. */
  public Map<Integer, LedgerState> states(long editionId, Collection<Integer> blocks, Payer payer) {
    List<?> rows =
        entities
            .createNativeQuery(STATES)
            .setParameter(1, editionId)
            .setParameter(2, IntegerArray.text(blocks))
            .setParameter(3, payer.id())
            .setParameter(4, payer.province())
            .getResultList();
    var states = new HashMap<Integer, LedgerState>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      states.put(
          ((Number) row[0]).intValue(),
          new LedgerState(
              (BigDecimal) row[2],
              (BigDecimal) row[3],
              (BigDecimal) row[4],
              (BigDecimal) row[5],
              (Boolean) row[1]));
    }
    return states;
  }

  /**
   * The most that was spent on any of some blocks, by all libraries together.
   *
   * @param edition in one edition
   * @param openEditions over all open ones
   */
  public record Spent(BigDecimal edition, BigDecimal openEditions) {}

  public Spent spent(long editionId, Collection<Integer> blocks) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(SPENT)
                .setParameter(1, editionId)
                .setParameter(2, IntegerArray.text(blocks))
                .getSingleResult();
    return new Spent((BigDecimal) row[0], (BigDecimal) row[1]);
  }

  /** The blocks that a level of a set was charged to. */
  public Set<Integer> listCharged(long editionId, String setDigest, Level level) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select block from privacy_charge where edition_id = ?1 and set_digest = ?2 and"
                    + " level = ?3")
            .setParameter(1, editionId)
            .setParameter(2, setDigest)
            .setParameter(3, level.column())
            .getResultList();
    return rows.stream().map(block -> ((Number) block).intValue()).collect(Collectors.toSet());
  }

  /** Whether anybody else, or an exact set, was charged to one of some blocks. */
  public boolean isShared(long editionId, Collection<Integer> blocks, Payer payer) {
    return !entities
        .createNativeQuery(
            "select 1 from privacy_charge where edition_id = ?1 and block = any (cast(?2 as integer[])) and (payer <>"
                + " ?3 or level = 'EXACT')")
        .setParameter(1, editionId)
        .setParameter(2, IntegerArray.text(blocks))
        .setParameter(3, payer.id())
        .getResultList()
        .isEmpty();
  }

  /** Charges a level to the blocks that it was not charged to yet. */
  public void charge(long editionId, Payer payer, Charge charge) {
    entities
        .createNativeQuery(
            "insert into privacy_charge (edition_id, block, set_digest, level, rho, payer, home)"
                + " select ?1, block, ?2, ?3, ?4, ?5, bool_or(province = ?6) from postcode_area"
                + " where edition_id = ?1 and block = any (cast(?7 as integer[])) group by block"
                + " on conflict do nothing")
        .setParameter(1, editionId)
        .setParameter(2, charge.setDigest())
        .setParameter(3, charge.level().column())
        .setParameter(4, charge.rho())
        .setParameter(5, payer.id())
        .setParameter(6, payer.province())
        .setParameter(7, IntegerArray.text(charge.blocks()))
        .executeUpdate();
  }
}
