// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;

/** Finds requests by what people know of them, a page at a time, newest first. */
@Dependent
public class RequestSearch {
  /** Places are municipalities of the edition of a request that its work area names. */
  private static final String FOUND =
      """
      with place as (
        select a.edition_id, a.municipality_code as code, cast(a.postcode4 as text) as postcode
        from postcode_area a where ?1 <> '' and position(lower(?1) in lower(a.municipality)) > 0
      )
      select cast(r.id as text), count(*) over ()
      from analysis_request r join library l on l.id = r.library_id
      where (?2 = '' or (?2 = 'ended') = (r.state in ('PUBLISHED', 'REJECTED', 'CANCELLED', 'DEAD')))
        and (?3 = '' or r.kind = ?3)
        and cast(r.library_id as text) = any (string_to_array(?4, ','))
        and (?1 = ''
          or (?5 <> '' and position(?5 in replace(cast(r.id as text), '-', '')) = 1)
          or position(lower(?1) in lower(concat_ws(' ', l.name,
              cast(r.terms as json) -> 'report' ->> 'areaName'))) > 0
          or exists (select 1 from place c where c.edition_id = r.edition_id
            and (c.code = any (string_to_array(split_part(r.work_area, '|', 1), ','))
              or c.postcode = any (string_to_array(split_part(r.work_area, '|', 2), ',')))))
      order by r.created_at desc, r.id
      """;

  private final EntityManager entities;

  @Inject
  public RequestSearch(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What is looked for.
   *
   * @param text of the number, the library, the own name of the area or a municipality; empty for
   *     all
   * @param state underway, ended, or both
   * @param kind null for all
   * @param page from 1
   */
  public record Question(String text, State state, ReportKind kind, int page, int size) {}

  /** Whether something may still become of a request. */
  public enum State {
    ALL(""),
    UNDERWAY("underway"),
    ENDED("ended");

    private final String asked;

    State(String asked) {
      this.asked = asked;
    }
  }

  /**
   * Ids of a page, in their order.
   *
   * @param total how many there are on all pages; 0 beyond the last
   */
  public record Found(List<UUID> ids, long total) {}

  /**
   * @param libraries their ids, separated by commas
   */
  public Found find(Question question, String libraries) {
    List<?> rows =
        entities
            .createNativeQuery(FOUND)
            .setParameter(1, question.text())
            .setParameter(2, question.state().asked)
            .setParameter(3, question.kind() == null ? "" : question.kind().name())
            .setParameter(4, libraries)
            .setParameter(5, digits(question.text()))
            .setFirstResult((question.page() - 1) * question.size())
            .setMaxResults(question.size())
            .getResultList();
    var found = rows.stream().map(Object[].class::cast).toList();
    return new Found(
        found.stream().map(row -> UUID.fromString((String) row[0])).toList(),
        found.stream().mapToLong(row -> ((Number) row[1]).longValue()).findFirst().orElse(0));
  }

  /** Of a number in any spelling, such as {@code PW-52D5D2A6-20F2}; empty for other texts. */
  static String digits(String text) {
    String bare = text.toLowerCase(Locale.ROOT).replaceFirst("^pw", "").replaceAll("[\\s-]", "");
    return bare.matches("[0-9a-f]{4,32}") ? bare : "";
  }
}
