// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;

/**
 * One part of a report as pages show it, in the words of its document.
 *
 * @param name once in a report; findings refer to it
 * @param intro may be empty
 * @param note below the rest; may be empty
 */
public record ReportSection(
    String name, String title, String intro, List<ReportPiece> pieces, String note) {
  public ReportSection {
    pieces = List.copyOf(pieces);
  }
}
