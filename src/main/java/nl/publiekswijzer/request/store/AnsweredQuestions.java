// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was answered before, of questions without a member file. */
@Dependent
public class AnsweredQuestions {
  private final EntityManager entities;

  @Inject
  public AnsweredQuestions(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A publication that answers a question.
   *
   * @param number how it is cited
   */
  public record Answer(UUID publicationId, String number) {}

  /**
   * The newest publication of a series in the edition of a request that answers the same words:
   * themes, note and terms.
   *
   * @param look by what its house style is told from another
   */
  public Optional<Answer> findSame(UUID requestId, UUID seriesId, String look) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select p.id, p.number from publication p
                  join analysis_request r on r.id = p.request_id
                  join analysis_request t on t.id = ?1
                where p.id not in (select publication_id from publication_tombstone)
                  and p.series_id = ?2 and p.look = ?3 and p.edition_id = t.edition_id
                  and r.themes = t.themes and r.note = t.note and r.terms = t.terms
                order by p.version desc limit 1
                """)
            .setParameter(1, requestId)
            .setParameter(2, seriesId)
            .setParameter(3, look)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Answer((UUID) row[0], (String) row[1]))
        .findFirst();
  }
}
