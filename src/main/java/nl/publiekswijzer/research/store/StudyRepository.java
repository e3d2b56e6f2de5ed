// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.research.Study;
import nl.publiekswijzer.research.StudyState;

/** The studies that the transaction may see; it changes those of its own organisation alone. */
@Dependent
public class StudyRepository {
  private static final String ADD =
      """
      insert into study (owner_library_id, owner_supporter_id, readers, title, question, design,
        method, began, ended, n, response, summary, link, licence, id, state, entered_at)
      values (cast(?1 as uuid), cast(?2 as uuid), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,
        cast(?11 as numeric), ?12, ?13, ?14, ?15, ?16, ?17)
      """;

  private static final String CHANGE =
      """
      update study set owner_library_id = cast(?1 as uuid), owner_supporter_id = cast(?2 as uuid),
        readers = ?3, title = ?4, question = ?5, design = ?6, method = ?7, began = ?8, ended = ?9,
        n = ?10, response = cast(?11 as numeric), summary = ?12, link = ?13, licence = ?14,
        version = version + 1
      where id = ?15 and version = ?16
      """;

  private final EntityManager entities;

  @Inject
  public StudyRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Study study, Instant enteredAt) {
    StudyRow.fill(entities.createNativeQuery(ADD), study)
        .setParameter(15, study.id())
        .setParameter(16, study.state().name())
        .setParameter(17, enteredAt.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Empty when there is none that may be read. */
  public Optional<Study> find(UUID id) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select " + StudyRow.COLUMNS + " from " + StudyRow.TABLES + " where s.id = ?1")
            .setParameter(1, id)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(StudyRow::study).findFirst();
  }

  /** Whether the owner has a study of this title that ended in the same year. */
  public boolean isKnown(Study study) {
    return !entities
        .createNativeQuery(
            "select id from study where owner_library_id is not distinct from cast(?1 as uuid) and"
                + " owner_supporter_id is not distinct from cast(?2 as uuid) and lower(title) ="
                + " lower(?3) and extract(year from ended) = ?4")
        .setParameter(1, study.owner().library())
        .setParameter(2, study.owner().supporter())
        .setParameter(3, study.told().title())
        .setParameter(4, study.told().year())
        .getResultList()
        .isEmpty();
  }

  /**
   * @param study as it is to be, with the version that was changed
   * @return false when there is another version by now
   */
  public boolean change(Study study) {
    return StudyRow.fill(entities.createNativeQuery(CHANGE), study)
            .setParameter(15, study.id())
            .setParameter(16, study.version())
            .executeUpdate()
        == 1;
  }

  public void become(UUID id, StudyState next) {
    entities
        .createNativeQuery("update study set state = ?2, version = version + 1 where id = ?1")
        .setParameter(1, id)
        .setParameter(2, next.name())
        .executeUpdate();
  }
}
