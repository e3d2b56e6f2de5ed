// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.proposition.NamingProposal;

/** What was proposed about common names, and how libraries answered. */
@Dependent
public class NamingRepository {
  private static final String PROPOSED =
      """
      select n.id, n.library_id, n.local_code, n.shared_code, n.proposed_by,
        a.proposal_id is not null, coalesce(a.agreed, false)
      from naming_proposal n left join naming_answer a on a.proposal_id = n.id
      where n.library_id = ?1 order by n.proposed_on, n.id
      """;

  private final EntityManager entities;

  @Inject
  public NamingRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** All of a library, the oldest first. */
  public List<NamingProposal> list(UUID library) {
    return Rows.of(entities.createNativeQuery(PROPOSED).setParameter(1, library))
        .map(
            row ->
                new NamingProposal(
                    row.id(), row.id(), row.text(), row.text(), row.text(), row.yes(), row.yes()))
        .toList();
  }

  /** Whether nobody proposed it before. */
  public boolean add(NamingProposal proposal, LocalDate on) {
    return entities
            .createNativeQuery(
                "insert into naming_proposal (id, library_id, local_code, shared_code, proposed_on,"
                    + " proposed_by) values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
            .setParameter(1, proposal.id())
            .setParameter(2, proposal.libraryId())
            .setParameter(3, proposal.own())
            .setParameter(4, proposal.shared())
            .setParameter(5, on)
            .setParameter(6, proposal.proposedBy())
            .executeUpdate()
        == 1;
  }

  /** Whether it was not answered before. */
  public boolean answer(NamingProposal proposal, boolean agreed, LocalDate on, String by) {
    return entities
            .createNativeQuery(
                "insert into naming_answer (proposal_id, library_id, agreed, answered_on,"
                    + " answered_by) values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
            .setParameter(1, proposal.id())
            .setParameter(2, proposal.libraryId())
            .setParameter(3, agreed)
            .setParameter(4, on)
            .setParameter(5, by)
            .executeUpdate()
        == 1;
  }
}
