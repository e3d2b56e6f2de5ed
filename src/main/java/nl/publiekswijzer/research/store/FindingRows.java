// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.Measure;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.Tag;

/** Findings as rows of native queries tell them. */
final class FindingRows {
  /** Between the parts of a tag, and between tags: no name or code holds them. */
  private static final String PART = "\t";

  private static final String NEXT = "\n";

  /** What {@link #finding} reads, of {@code finding f}. */
  static final String COLUMNS =
      """
      f.id, f.text, f.number, f.unit, f.margin, f.n, f.strength,
        coalesce((select string_agg(t.kind || e'\\t' || t.segmentation || e'\\t' || t.code, e'\\n'
            order by t.kind, t.segmentation, t.code)
          from finding_tag t where t.finding_id = f.id), '') as tags
      """;

  private FindingRows() {}

  /**
   * @param from place of its first column
   */
  static Finding finding(Object[] row, int from) {
    var number = (BigDecimal) row[from + 2];
    return new Finding(
        (UUID) row[from],
        (String) row[from + 1],
        number == null
            ? null
            : new Measure(number, (String) row[from + 3], (BigDecimal) row[from + 4]),
        ((Number) row[from + 5]).intValue(),
        Strength.valueOf((String) row[from + 6]),
        tags((String) row[from + 7]));
  }

  private static List<Tag> tags(String told) {
    return Stream.of(told.split(NEXT))
        .filter(tag -> !tag.isEmpty())
        .map(tag -> tag.split(PART))
        .map(part -> new Tag(Tag.Kind.valueOf(part[0]), part[1], part[2]))
        .toList();
  }
}
