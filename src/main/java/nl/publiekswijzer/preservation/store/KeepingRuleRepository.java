// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.preservation.Keeping;
import nl.publiekswijzer.preservation.KeepingRule;
import nl.publiekswijzer.preservation.Valuation;

/** How long libraries have their publications kept; the newest rule of each counts. */
@Dependent
public class KeepingRuleRepository {
  private final EntityManager entities;

  @Inject
  public KeepingRuleRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Empty while the library has none of its own. */
  public Optional<KeepingRule> find(UUID library) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select valuation, term_years, category_label, category_code, selection_list from"
                    + " retention_rule where library_id = ?1 order by id desc limit 1")
            .setParameter(1, library)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(KeepingRuleRepository::rule).findFirst();
  }

  /**
   * @param decidedBy role and organisation, never a person
   */
  public void add(UUID library, KeepingRule rule, Instant at, String decidedBy) {
    entities
        .createNativeQuery(
            "insert into retention_rule (library_id, valuation, term_years, category_label,"
                + " category_code, selection_list, decided_at, decided_by) values (?1, ?2, ?3, ?4,"
                + " ?5, ?6, ?7, ?8)")
        .setParameter(1, library)
        .setParameter(2, rule.valuation().name())
        .setParameter(3, rule.term().map(Period::getYears).orElse(null))
        .setParameter(4, rule.category().map(Keeping.Category::label).orElse(""))
        .setParameter(5, rule.category().map(Keeping.Category::code).orElse(""))
        .setParameter(6, rule.category().map(Keeping.Category::list).orElse(""))
        .setParameter(7, at.atOffset(ZoneOffset.UTC))
        .setParameter(8, decidedBy)
        .executeUpdate();
  }

  private static KeepingRule rule(Object[] row) {
    return new KeepingRule(
        Valuation.valueOf((String) row[0]),
        Optional.ofNullable((Number) row[1]).map(years -> Period.ofYears(years.intValue())),
        ((String) row[2]).isEmpty()
            ? Optional.empty()
            : Optional.of(new Keeping.Category((String) row[2], (String) row[3], (String) row[4])));
  }
}
