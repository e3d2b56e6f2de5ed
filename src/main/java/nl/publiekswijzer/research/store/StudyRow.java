// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.store;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.UUID;
import nl.publiekswijzer.platform.DayColumn;
import nl.publiekswijzer.research.Study;
import nl.publiekswijzer.research.StudyDescription;
import nl.publiekswijzer.research.StudyDesign;
import nl.publiekswijzer.research.StudyOwner;
import nl.publiekswijzer.research.StudyReaders;
import nl.publiekswijzer.research.StudyState;

/** A study as a row of a native query tells it. */
final class StudyRow {
  /** What {@link #study} reads, of {@link #TABLES}. */
  static final String COLUMNS =
      """
      s.id, s.owner_library_id, s.owner_supporter_id, coalesce(l.name, o.name, '') as owner,
        s.readers, s.state, s.title, s.question, s.design, s.method, s.began, s.ended, s.n,
        s.response, s.summary, s.link, s.licence, s.version
      """;

  static final String TABLES =
      """
      study s left join library l on l.id = s.owner_library_id
        left join support_organisation o on o.id = s.owner_supporter_id
      """;

  /** How many columns there are before any other. */
  static final int WIDTH = 18;

  private StudyRow() {}

  static Study study(Object[] row) {
    return new Study(
        (UUID) row[0],
        new StudyOwner((UUID) row[1], (UUID) row[2], (String) row[3]),
        StudyReaders.valueOf((String) row[4]),
        StudyState.valueOf((String) row[5]),
        new StudyDescription(
            (String) row[6],
            (String) row[7],
            StudyDesign.valueOf((String) row[8]),
            (String) row[9],
            DayColumn.of(row[10]),
            DayColumn.of(row[11]),
            ((Number) row[12]).intValue(),
            (BigDecimal) row[13],
            (String) row[14],
            (String) row[15],
            (String) row[16]),
        ((Number) row[17]).intValue());
  }

  /** Fills in ?1 to ?14: readers, owner and all that is told. */
  static Query fill(Query query, Study study) {
    var told = study.told();
    return query
        .setParameter(1, study.owner().library())
        .setParameter(2, study.owner().supporter())
        .setParameter(3, study.readers().name())
        .setParameter(4, told.title())
        .setParameter(5, told.question())
        .setParameter(6, told.design().name())
        .setParameter(7, told.method())
        .setParameter(8, told.from())
        .setParameter(9, told.until())
        .setParameter(10, told.n())
        .setParameter(11, told.response())
        .setParameter(12, told.summary())
        .setParameter(13, told.link())
        .setParameter(14, told.licence());
  }
}
