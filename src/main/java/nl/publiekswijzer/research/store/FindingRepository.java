// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.Tag;

/** What the studies found, each with what it is about. */
@Dependent
public class FindingRepository {
  private final EntityManager entities;

  @Inject
  public FindingRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order in which they were entered. */
  public List<Finding> list(UUID study) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select "
                    + FindingRows.COLUMNS
                    + " from finding f where f.study_id = ?1 order by f.place")
            .setParameter(1, study)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(row -> FindingRows.finding(row, 0)).toList();
  }

  public void add(UUID study, Finding finding) {
    fill(
            "insert into finding (text, number, unit, margin, n, strength, id, study_id) values"
                + " (?1, cast(?2 as numeric), ?3, cast(?4 as numeric), ?5, ?6, ?7, ?8)",
            finding)
        .setParameter(8, study)
        .executeUpdate();
    finding.tags().forEach(tag -> add(finding.id(), tag));
  }

  /** Takes the place of the one with its id. */
  public void change(Finding finding) {
    fill(
            "update finding set text = ?1, number = cast(?2 as numeric), unit = ?3, margin ="
                + " cast(?4 as numeric), n = ?5, strength = ?6 where id = ?7",
            finding)
        .executeUpdate();
    delete("delete from finding_tag where finding_id = ?1", finding.id());
    finding.tags().forEach(tag -> add(finding.id(), tag));
  }

  /** Says anew how firmly one stands. */
  public void grade(UUID finding, Strength strength) {
    entities
        .createNativeQuery("update finding set strength = ?2 where id = ?1")
        .setParameter(1, finding)
        .setParameter(2, strength.name())
        .executeUpdate();
  }

  public void remove(UUID finding) {
    delete("delete from finding where id = ?1", finding);
  }

  private void delete(String sql, UUID finding) {
    entities.createNativeQuery(sql).setParameter(1, finding).executeUpdate();
  }

  private Query fill(String sql, Finding finding) {
    var measure = finding.measure();
    return entities
        .createNativeQuery(sql)
        .setParameter(1, finding.text())
        .setParameter(2, measure == null ? null : measure.number())
        .setParameter(3, measure == null ? "" : measure.unit())
        .setParameter(4, measure == null ? null : measure.margin())
        .setParameter(5, finding.n())
        .setParameter(6, finding.strength().name())
        .setParameter(7, finding.id());
  }

  private void add(UUID finding, Tag tag) {
    entities
        .createNativeQuery(
            "insert into finding_tag (finding_id, kind, segmentation, code) values (?1, ?2, ?3,"
                + " ?4)")
        .setParameter(1, finding)
        .setParameter(2, tag.kind().name())
        .setParameter(3, tag.segmentation())
        .setParameter(4, tag.code())
        .executeUpdate();
  }
}
