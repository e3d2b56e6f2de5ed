// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.publication.store.Moments;
import nl.publiekswijzer.yearly.ReachDocument;
import nl.publiekswijzer.yearly.ReachIssue;
import nl.publiekswijzer.yearly.ReachPublication;
import nl.publiekswijzer.yearly.ReachPublication.Number;

/** The publications of reach; only ever added to. */
@Dependent
public class ReachPublicationRepository {
  private static final String LIST =
      """
      select year, version, made_at, made_by, reason, definition, pages, octet_length(content),
        sha256
      from reach_publication order by year desc, version desc
      """;

  private static final String FIGURES = "select figures from reach_publication where number = ?1";
  private static final String PDF = "select content from reach_publication where number = ?1";

  private final EntityManager entities;

  @Inject
  public ReachPublicationRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The last year first, and of a year the newest version. */
  public List<ReachPublication> list() {
    List<?> rows = entities.createNativeQuery(LIST).getResultList();
    return rows.stream().map(Object[].class::cast).map(ReachPublicationRepository::read).toList();
  }

  private static ReachPublication read(Object[] row) {
    return new ReachPublication(
        whole(row[0]),
        whole(row[1]),
        Moments.of(row[2]),
        (String) row[3],
        (String) row[4],
        whole(row[5]),
        whole(row[6]),
        ((java.lang.Number) row[7]).longValue(),
        (String) row[8]);
  }

  private static int whole(Object value) {
    return ((java.lang.Number) value).intValue();
  }

  /** Its figures, as JSON. */
  public Optional<String> findFigures(Number number) {
    return find(FIGURES, number).map(String.class::cast);
  }

  /** Its PDF. */
  public Optional<byte[]> findPdf(Number number) {
    return find(PDF, number).map(byte[].class::cast);
  }

  private Optional<Object> find(String query, Number number) {
    List<?> rows =
        entities.createNativeQuery(query).setParameter(1, number.toString()).getResultList();
    return rows.stream().findFirst().map(Object.class::cast);
  }

  /**
   * Keeps one.
   *
   * @return whether it was kept; not where somebody else was faster with that version
   */
  public boolean add(ReachIssue issue, ReachDocument document) {
    return entities
            .createNativeQuery(
                "insert into reach_publication (year, version, made_at, made_by, reason,"
                    + " definition, figures, pages, content, conformance) values (?1, ?2, ?3, ?4,"
                    + " ?5, ?6, ?7, ?8, ?9, ?10) on conflict do nothing")
            .setParameter(1, issue.number().year())
            .setParameter(2, issue.number().version())
            .setParameter(3, issue.madeAt().atOffset(ZoneOffset.UTC))
            .setParameter(4, issue.madeBy())
            .setParameter(5, issue.reason())
            .setParameter(6, issue.reach().country().definition().version())
            .setParameter(7, document.figures())
            .setParameter(8, document.pages())
            .setParameter(9, document.pdf())
            .setParameter(10, document.conformance())
            .executeUpdate()
        > 0;
  }
}
