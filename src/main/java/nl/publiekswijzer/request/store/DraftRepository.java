// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.platform.WorkingJson;

/** The drafts of requests; the counts that belong to them can be written and moved, never read. */
@Dependent
public class DraftRepository {
  private final EntityManager entities;

  @Inject
  public DraftRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(RequestDraft draft) {
    entities.persist(draft);
    entities.flush();
  }

  public Optional<RequestDraft> find(UUID id) {
    return Optional.ofNullable(entities.find(RequestDraft.class, id));
  }

  /** The draft, which nobody else changes or sends until this transaction ends. */
  public Optional<RequestDraft> findToSend(UUID id) {
    return Optional.ofNullable(
        entities.find(RequestDraft.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Of one person, the last kept first. */
  public List<RequestDraft> list(UUID accountId) {
    return entities
        .createQuery(
            "select d from RequestDraft d where d.accountId = :account and d.thrownAwayAt is null"
                + " order by d.savedAt desc,"
                + " d.id",
            RequestDraft.class)
        .setParameter("account", accountId)
        .getResultList();
  }

  public void remove(RequestDraft draft) {
    entities.remove(draft);
    entities.flush();
  }

  /** Replaces what the member file of a draft was reduced to. */
  public void count(RequestDraft draft, MemberCounts counts, MemberSet set) {
    dropCounts(draft);
    entities
        .createNativeQuery(
            "insert into draft_counts (draft_id, library_id, edition_id, counts, digest,"
                + " households, sketch, key_id, crossed_digest, delivered_digest, address_sketch)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
        .setParameter(1, draft.id())
        .setParameter(2, draft.libraryId())
        .setParameter(3, draft.editionId())
        .setParameter(4, WorkingJson.text(counts))
        .setParameter(5, set.households())
        .setParameter(6, set.rows())
        .setParameter(7, set.sketch().bytes())
        .setParameter(8, set.keyId())
        .setParameter(9, set.crossed())
        .setParameter(10, set.delivered())
        .setParameter(11, set.addresses().bytes())
        .executeUpdate();
  }

  public void dropCounts(RequestDraft draft) {
    entities
        .createNativeQuery("delete from draft_counts where draft_id = ?1")
        .setParameter(1, draft.id())
        .executeUpdate();
  }

  /**
   * The counts become those of the request with the id of the draft.
   *
   * @param blocks of its work area
   */
  public void sendCounts(RequestDraft draft, Collection<Integer> blocks) {
    entities
        .createNativeQuery(
            "select 1 from (select send_draft_counts(?1, cast(?2 as integer[]))) sent")
        .setParameter(1, draft.id())
        .setParameter(2, IntegerArray.text(blocks))
        .getResultList();
  }

  /**
   * Drafts that nobody touched for 30 days, or threw away a day ago, by the clock of the database;
   * gives how many.
   */
  public int removeOld() {
    return entities
        .createNativeQuery(
            "delete from request_draft where saved_at < clock_timestamp() - interval '30 days'"
                + " or thrown_away_at < clock_timestamp() - interval '1 day'")
        .executeUpdate();
  }
}
