// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audit.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import nl.publiekswijzer.audit.AuditLine;
import nl.publiekswijzer.audit.AuditQuestion;

/** The lines of the audit; the database chains them and lets none be changed. */
@Dependent
public class AuditTrail {
  private final EntityManager entities;

  @Inject
  public AuditTrail(EntityManager entities) {
    this.entities = entities;
  }

  /** Adds a line in the transaction of what it tells; others wait until that has ended. */
  public void append(String actor, String action, String object, String origin, String result) {
    entities
        .createNativeQuery("select append_audit(?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, actor)
        .setParameter(2, action)
        .setParameter(3, object)
        .setParameter(4, origin)
        .setParameter(5, result)
        .getSingleResult();
  }

  /** Newest first. */
  public List<AuditLine> list(AuditQuestion question, int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select number, at, actor, action, object, origin, result, hash from audit_line"
                    + " where (cast(?1 as text) is null or actor ilike '%' || ?1 || '%')"
                    + " and (cast(?2 as text) is null or action = ?2)"
                    + " and (cast(?3 as text) is null or object ilike"
                    + " '%' || regexp_replace(?3, '^pw-?', '', 'i') || '%')"
                    + " and at >= coalesce(cast(?4 as timestamptz), '-infinity')"
                    + " and at < coalesce(cast(?5 as timestamptz), 'infinity')"
                    + " and number < coalesce(cast(?6 as bigint), 9223372036854775807)"
                    + " order by number desc limit "
                    + most)
            .setParameter(1, question.actor())
            .setParameter(2, question.action())
            .setParameter(3, question.object())
            .setParameter(4, text(question.from()))
            .setParameter(5, text(question.until()))
            .setParameter(6, question.before())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(AuditTrail::line).toList();
  }

  /** Each once, in the order of the alphabet. */
  public List<String> listActions() {
    List<?> actions =
        entities
            .createNativeQuery("select distinct action from audit_line order by action")
            .getResultList();
    return actions.stream().map(String.class::cast).toList();
  }

  private static String text(Instant time) {
    return time == null ? null : time.toString();
  }

  private static AuditLine line(Object[] row) {
    return new AuditLine(
        ((Number) row[0]).longValue(),
        ((Timestamp) row[1]).toInstant(),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7]);
  }

  /** Number of the first line that does not follow from the one before it. */
  public OptionalLong findFirstBroken() {
    Object number =
        entities.createNativeQuery("select first_broken_audit_line()").getSingleResult();
    return number == null ? OptionalLong.empty() : OptionalLong.of(((Number) number).longValue());
  }
}
