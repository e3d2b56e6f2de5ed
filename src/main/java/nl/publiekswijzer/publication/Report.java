// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;

/**
 * A publication as pages show it: its figures, and what its document tells of them.
 *
 * @param chosen code of the segment that is followed through all sections; empty for none
 * @param segment what is told of that segment; null for none
 */
public record Report(
    PublishedFigures figures,
    Imprint imprint,
    List<ReportSection> sections,
    String chosen,
    ReportSection segment) {
  public Report {
    sections = List.copyOf(sections);
  }
}
