// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.Tenants;
import nl.publiekswijzer.research.FindingQuestion;
import nl.publiekswijzer.research.QuotedFinding;
import nl.publiekswijzer.research.StudyKeeper;
import nl.publiekswijzer.research.StudyPage.FoundStudy;
import nl.publiekswijzer.research.StudyQuestion;

/** Looks for studies and findings among those that the transaction may see. */
@Dependent
public class ResearchSearch {
  private static final String WANTED =
      """
      (?5 = 0 or extract(year from s.ended) >= ?5) and (?6 = '' or f.strength = ?6)
      and (?2 = '' or exists (select 1 from finding_tag t where t.finding_id = f.id
        and t.kind = 'SEGMENT' and t.code = ?2 and (?1 = '' or t.segmentation = ?1)))
      and (?3 = '' or exists (select 1 from finding_tag t where t.finding_id = f.id
        and t.kind = 'THEME' and t.code = ?3 and (?1 = '' or t.segmentation = ?1)))
      and (?4 = '' or exists (select 1 from finding_tag t where t.finding_id = f.id
        and t.kind = 'PROPOSITION' and t.code = ?4))
      """;

  /** What is no longer, or not yet, for readers is still told to who may change it. */
  private static final String FOUND =
      " from "
          + StudyRow.TABLES
          + """
           where (s.state = 'PUBLISHED' or s.owner_library_id = any (cast(?8 as uuid[]))
            or cast(s.owner_supporter_id as text) = ?9
            or s.owner_library_id is null and s.owner_supporter_id is null and ?9 = 'national')
          and not exists (select 1 from unnest(string_to_array(lower(?7), ' ')) word
            where position(word in lower(s.title || ' ' || s.question || ' ' || coalesce((
              select string_agg(f.text, ' ') from finding f where f.study_id = s.id), ''))) = 0)
          and (?5 = 0 or extract(year from s.ended) >= ?5)
          and (?2 || ?3 || ?4 || ?6 = '' or exists (select 1 from finding f
            where f.study_id = s.id and
          """
          + WANTED
          + "))";

  private static final String STUDIES =
      "select "
          + StudyRow.COLUMNS
          + ", (select count(*) from finding f where f.study_id = s.id) as findings"
          + FOUND
          + " order by s.ended desc, s.title, s.id";

  private static final String FINDINGS =
      "select "
          + FindingRows.COLUMNS
          + ", s.id as study, s.title, cast(extract(year from s.ended) as integer) as year"
          + " from finding f join study s on s.id = f.study_id where s.state = 'PUBLISHED' and "
          + WANTED
          + """
          order by year desc, array_position(array['SUBSTANTIATED', 'INDICATION', 'SIGNAL'],
            f.strength), f.n desc, s.title, f.place
          """;

  private static final String OPEN_FINDINGS =
      FINDINGS.replace(
          "where s.state = 'PUBLISHED'", "where s.readers = 'EVERYBODY' and s.state = 'PUBLISHED'");

  private static final int WIDTH_OF_FINDING = 8;

  private final EntityManager entities;

  @Inject
  public ResearchSearch(EntityManager entities) {
    this.entities = entities;
  }

  /** One page, the newest first. */
  public List<FoundStudy> list(StudyQuestion question, StudyKeeper keeper) {
    return found(
        asked(STUDIES, question, keeper)
            .setFirstResult((question.page() - 1) * StudyQuestion.PAGE_SIZE)
            .setMaxResults(StudyQuestion.PAGE_SIZE));
  }

  /** All pages together, but no more than these. */
  public List<FoundStudy> listAll(StudyQuestion question, StudyKeeper keeper, int most) {
    return found(asked(STUDIES, question, keeper).setMaxResults(most));
  }

  public long count(StudyQuestion question, StudyKeeper keeper) {
    return ((Number) asked("select count(*)" + FOUND, question, keeper).getSingleResult())
        .longValue();
  }

  /** Of published studies, the newest first, of one year the strongest. */
  public List<QuotedFinding> listFindings(FindingQuestion question, int most) {
    List<?> rows =
        asked(entities.createNativeQuery(FINDINGS), question).setMaxResults(most).getResultList();
    return rows.stream().map(Object[].class::cast).map(ResearchSearch::quoted).toList();
  }

  /**
   * About a segment, of published studies for everybody: the newest first, of one year the
   * strongest.
   */
  public List<QuotedFinding> listOpen(String segmentation, String segment, int most) {
    var question = new FindingQuestion(segmentation, segment, "", "", 0, Optional.empty());
    List<?> rows =
        asked(entities.createNativeQuery(OPEN_FINDINGS), question)
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(ResearchSearch::quoted).toList();
  }

  private static QuotedFinding quoted(Object[] row) {
    return new QuotedFinding(
        (UUID) row[WIDTH_OF_FINDING],
        (String) row[WIDTH_OF_FINDING + 1],
        ((Number) row[WIDTH_OF_FINDING + 2]).intValue(),
        FindingRows.finding(row, 0));
  }

  private static List<FoundStudy> found(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new FoundStudy(StudyRow.study(row), ((Number) row[StudyRow.WIDTH]).intValue()))
        .toList();
  }

  private Query asked(String sql, StudyQuestion question, StudyKeeper keeper) {
    String organisation =
        keeper.national()
            ? Tenants.NATIONAL
            : keeper.supporter() == null ? "" : keeper.supporter().toString();
    return asked(entities.createNativeQuery(sql), question.findings())
        .setParameter(7, question.words())
        .setParameter(
            8,
            keeper.libraries().stream()
                .map(UUID::toString)
                .collect(Collectors.joining(",", "{", "}")))
        .setParameter(9, organisation);
  }

  private static Query asked(Query query, FindingQuestion question) {
    return query
        .setParameter(1, question.segmentation())
        .setParameter(2, question.segment())
        .setParameter(3, question.theme())
        .setParameter(4, question.proposition())
        .setParameter(5, question.yearFrom())
        .setParameter(6, question.strength().map(Enum::name).orElse(""));
  }
}
