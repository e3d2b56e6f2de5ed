// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.delivery.Occurrence;

/** What happened, from its own transaction until there is a delivery for everyone concerned. */
@Dependent
public class OutboxRepository {
  /** A machine cannot read, nor say that it wishes no mail. */
  private static final String MAILS =
      """
      insert into delivery (id, event_id, library_id, channel, account_id)
      select gen_random_uuid(), e.id, e.library_id, 'MAIL', a.id
      from outbox e join library l on l.id = e.library_id
      join account a on (l.result_to <> 'CONSULTANTS' and a.id = e.requested_by)
        or (l.result_to <> 'REQUESTER' and a.role = 'CONSULTANT' and exists (
          select 1 from support_province p where p.province = l.province
            and p.support_organisation_id = a.support_organisation_id
            and ?2 between p.valid_from and coalesce(p.valid_until, date 'infinity')))
      where e.id = ?1 and e.type <> 'PUBLICATION_WITHDRAWN'
        and a.enabled and a.role <> 'MACHINE' and a.email like '%@%'
        and case when e.type = 'PUBLICATION_READY' then a.mail_when_ready
          else a.mail_when_failed end
      on conflict do nothing
      """;

  /** Those who were handed a file of a publication hear that it was withdrawn, wished or not. */
  private static final String WITHDRAWAL_MAILS =
      """
      insert into delivery (id, event_id, library_id, channel, account_id)
      select gen_random_uuid(), e.id, e.library_id, 'MAIL', a.id
      from outbox e join account a on exists (select 1 from download_receipt r
        where r.publication_id = e.subject and r.account_id = a.id)
      where e.id = ?1 and e.type = 'PUBLICATION_WITHDRAWN' and a.enabled
        and a.role <> 'MACHINE' and a.email like '%@%' and reaches(a.id, e.library_id, ?2)
      on conflict do nothing
      """;

  private static final String WEBHOOKS =
      """
      insert into delivery (id, event_id, library_id, channel, subscription_id)
      select gen_random_uuid(), e.id, e.library_id, 'WEBHOOK', s.id
      from outbox e join subscription s on e.type = any (string_to_array(s.types, ','))
      join account a on a.id = s.account_id
      where e.id = ?1 and s.enabled and a.enabled and reaches(a.id, e.library_id, ?2)
      on conflict do nothing
      """;

  private final EntityManager entities;

  @Inject
  public OutboxRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Occurrence occurrence) {
    entities
        .createNativeQuery(
            "insert into outbox (id, type, library_id, subject, requested_by, year, detail)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, occurrence.type().name())
        .setParameter(3, occurrence.libraryId())
        .setParameter(4, occurrence.subject())
        .setParameter(5, occurrence.requestedBy())
        .setParameter(6, occurrence.year())
        .setParameter(7, occurrence.detail())
        .executeUpdate();
  }

  /** The oldest events that nobody is told of yet; they are this transaction's alone. */
  public List<UUID> lockUnexpanded(int most) {
    List<?> ids =
        entities
            .createNativeQuery(
                "select id from outbox where expanded_at is null order by created_at, id limit ?1"
                    + " for update skip locked")
            .setParameter(1, most)
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }

  /** One mail for everyone who is to hear of the event and wishes to. */
  public void addMails(UUID event, LocalDate today) {
    change(MAILS, event, today);
    change(WITHDRAWAL_MAILS, event, today);
  }

  /** One call for every subscription whose account reaches the library. */
  public void addWebhooks(UUID event, LocalDate today) {
    change(WEBHOOKS, event, today);
  }

  public void expanded(UUID event) {
    change("update outbox set expanded_at = clock_timestamp() where id = ?1", event);
  }

  /** Forgets what was told long ago, and what of it did not arrive. */
  public void sweep(int days) {
    change(
        "delete from outbox where expanded_at < clock_timestamp() - ?1 * interval '1 day'", days);
    change(
        "delete from delivery where created_at < clock_timestamp() - ?1 * interval '1 day'", days);
  }

  private void change(String sql, Object... parameters) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    query.executeUpdate();
  }
}
