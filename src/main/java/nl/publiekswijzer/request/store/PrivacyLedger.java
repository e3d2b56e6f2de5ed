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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.area.ProvinceCodes;
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
      select case when l.confirmed then l.id else s.support_organisation_id end, l.province,
        l.confirmed
      from library l left join support_province s on s.province = l.province
        and s.valid_from <= current_date and (s.valid_until is null or s.valid_until >= current_date)
      where l.id = ?1
      """;

  /**
   * Charges for an area, in all editions that are open and in this one whether open or not; for
   * invented editions of invented ones, for all others of all others. The same content under
   * another name is the same edition.
   */
  private static final String CHARGES =
      """
        select c.rho, c.home, c.level, c.payer,
          c.edition_id = ?1 or e.content_digest = own.content_digest as here
        from edition own cross join postcode_area a join edition e on e.id = a.edition_id
          join privacy_charge c on c.edition_id = a.edition_id and c.block = a.block
        where own.id = ?1 and a.postcode4 = o.postcode4
          and (e.origin = 'FICTITIOUS') = (own.origin = 'FICTITIOUS')
          and (e.closed_at is null or e.id = ?1 or e.content_digest = own.content_digest)
      """;

  private static final String STATES =
      """
      select o.block, bool_or(lower(o.province) = any (string_to_array(?4, '|'))), max(t.edition),
        max(t.open_editions), max(t.visitors), max(t.payer)
      from postcode_area o cross join lateral (
        select coalesce(sum(rho) filter (where here), 0) as edition,
          coalesce(sum(rho), 0) as open_editions,
          coalesce(sum(rho) filter (where here and not home), 0) as visitors,
          coalesce(sum(rho) filter (where here and payer = ?3), 0) as payer
        from (%s) charges) t
      where o.edition_id = ?1 and o.block = any (cast(?2 as integer[]))
      group by o.block
      """
          .formatted(CHARGES);

  /** Without who paid, which is not for pages. */
  private static final String SPENT =
      """
      select coalesce(max(t.edition), 0), coalesce(max(t.open_editions), 0),
        max(coalesce(t.visitors, 0)) filter (where
          not lower(o.province) = any (string_to_array(?3, '|')))
      from postcode_area o cross join lateral (
        select sum(rho) filter (where here) as edition, sum(rho) as open_editions,
          sum(rho) filter (where here and not home) as visitors
        from (%s) charges) t
      where o.edition_id = ?1 and o.block = any (cast(?2 as integer[]))
      """
          .formatted(CHARGES.replace("c.level, c.payer,", ""));

  private static final String SHARED =
      """
      select 1 from postcode_area o cross join lateral (%s) charges
      where o.edition_id = ?1 and o.block = any (cast(?2 as integer[]))
        and here and (payer <> ?3 or level = 'EXACT')
      """
          .formatted(CHARGES);

  private final EntityManager entities;

  @Inject
  public PrivacyLedger(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * For whom a library is charged.
   *
   * @param id its own; that of its support organisation while nobody of the library ever confirmed
   *     it
   * @param province in which its home lies; empty where it has none
   */
  public record Payer(UUID id, String province) {
    /** In lower case, with bars between. */
    String spellings() {
      return String.join("|", ProvinceCodes.spellings(province));
    }
  }

  /** What one level of a set costs in some blocks. */
  public record Charge(String setDigest, Level level, BigDecimal rho, Collection<Integer> blocks) {}

  /** What is drawn together. */
  public enum Level {
    SEGMENTS,
    CARDS,
    BRANCHES,
    /** Sums by broad group, of one work area. */
    GROUPS,
    /** What files of an agreement reach together. */
    SHARED,
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
            .setParameter(4, payer.spellings())
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
   * @param visitors in one edition by visitors, on blocks where the library is one; empty where it
   *     is at home everywhere
   */
  public record Spent(BigDecimal edition, BigDecimal openEditions, Optional<BigDecimal> visitors) {}

  /**
   * @param province where the library that asks has its home; empty where it has none
   */
  public Spent spent(long editionId, Collection<Integer> blocks, String province) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(SPENT)
                .setParameter(1, editionId)
                .setParameter(2, IntegerArray.text(blocks))
                .setParameter(3, new Payer(NOBODY, province).spellings())
                .getSingleResult();
    return new Spent(
        (BigDecimal) row[0], (BigDecimal) row[1], Optional.ofNullable((BigDecimal) row[2]));
  }

  /** Whether a level of a set was charged to this payer for all of some blocks. */
  public boolean isCharged(long editionId, Payer payer, Charge charge) {
    Number blocks =
        (Number)
            entities
                .createNativeQuery(
                    "select count(*) from privacy_charge where edition_id = ?1 and set_digest = ?2"
                        + " and level = ?3 and payer = ?4 and block = any (cast(?5 as integer[]))")
                .setParameter(1, editionId)
                .setParameter(2, charge.setDigest())
                .setParameter(3, charge.level().column())
                .setParameter(4, payer.id())
                .setParameter(5, IntegerArray.text(charge.blocks()))
                .getSingleResult();
    return blocks.intValue() == Set.copyOf(charge.blocks()).size();
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
        .createNativeQuery(SHARED)
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
                + " select ?1, block, ?2, ?3, ?4, ?5, bool_or(lower(province) ="
                + " any (string_to_array(?6, '|'))) from postcode_area where edition_id = ?1 and block = any (cast(?7 as integer[])) group by block"
                + " on conflict do nothing")
        .setParameter(1, editionId)
        .setParameter(2, charge.setDigest())
        .setParameter(3, charge.level().column())
        .setParameter(4, charge.rho())
        .setParameter(5, payer.id())
        .setParameter(6, payer.spellings())
        .setParameter(7, IntegerArray.text(charge.blocks()))
        .executeUpdate();
  }
}
