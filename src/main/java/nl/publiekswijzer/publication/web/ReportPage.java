// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import java.util.List;
import java.util.function.Supplier;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.Report;
import nl.publiekswijzer.publication.Subject;

/**
 * A report written for one language and one chosen segment. A publication never changes, so neither
 * does this.
 *
 * @param segmentName code and name of the chosen segment; empty for none
 * @param segmentTitle what is concluded of it
 * @param segment what is told of it, as HTML
 * @param body all sections, as HTML
 * @param untold what figures of its format never tell; empty for those of today
 */
public record ReportPage(
    Subject subject,
    Imprint imprint,
    List<Entry> contents,
    List<Named> segments,
    String chosen,
    String segmentName,
    String segmentTitle,
    String segment,
    String body,
    List<Download> downloads,
    String untold) {

  /** A line of the contents. */
  public record Entry(String name, String title) {}

  /** A segment. */
  public record Named(String code, String name) {}

  /** A file of the publication with its format, size and year in words. */
  public record Download(String to, String label) {}

  static ReportPage of(Report report, Supplier<SectionPen> pens, List<Download> files) {
    var segment = report.segment();
    return new ReportPage(
        report.figures().subject(),
        report.imprint(),
        report.sections().stream().map(s -> new Entry(s.name(), s.chapter())).toList(),
        report.figures().catalogue().stream()
            .filter(e -> e.parent() == null)
            .map(e -> new Named(e.code(), e.name()))
            .toList(),
        report.chosen(),
        segment == null ? "" : segment.chapter(),
        segment == null ? "" : segment.title(),
        segment == null ? "" : pens.get().content(segment, 3),
        pens.get().sections(report.sections()),
        files,
        String.join("; ", report.format().untold()));
  }
}
