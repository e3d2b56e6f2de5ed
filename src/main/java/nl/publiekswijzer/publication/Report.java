// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A publication as pages show it: its figures, and what its document tells of them.
 *
 * @param chosen code of the segment that is followed through all sections; empty for none
 * @param segment what is told of that segment; null for none
 * @param format that its figures are stored in
 */
public record Report(
    PublishedFigures figures,
    Imprint imprint,
    List<ReportSection> sections,
    String chosen,
    ReportSection segment,
    FiguresFormat format) {
  public Report {
    sections = List.copyOf(sections);
  }

  /** Of figures in the format of today. */
  public Report(
      PublishedFigures figures,
      Imprint imprint,
      List<ReportSection> sections,
      String chosen,
      ReportSection segment) {
    this(figures, imprint, sections, chosen, segment, FiguresFormat.CURRENT);
  }

  /**
   * One of its tables.
   *
   * @param id as its section calls it
   */
  public Optional<ReportTable> findTable(String id) {
    return Stream.concat(sections.stream(), Stream.ofNullable(segment))
        .flatMap(
            section -> section.tables().stream().filter(table -> section.tableId(table).equals(id)))
        .findFirst();
  }

  /** The same of figures that are stored in another format. */
  public Report in(FiguresFormat stored) {
    return new Report(figures, imprint, sections, chosen, segment, stored);
  }
}
