// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;
import java.util.Optional;

/**
 * One part of a report as pages show it, in the words of its document.
 *
 * @param name once in a report; findings refer to it
 * @param chapter what it is about, as contents call it
 * @param title the same, or what it concludes
 * @param intro may be empty
 * @param note below the rest; may be empty
 */
public record ReportSection(
    String name,
    String chapter,
    String title,
    String intro,
    List<ReportPiece> pieces,
    String note) {
  public ReportSection {
    pieces = List.copyOf(pieces);
  }

  /** One that concludes nothing: its title says what it is about. */
  public ReportSection(
      String name, String title, String intro, List<ReportPiece> pieces, String note) {
    this(name, title, title, intro, pieces, note);
  }

  /** The same with other pieces and another note. */
  public ReportSection with(List<ReportPiece> others, String otherNote) {
    return new ReportSection(name, chapter, title, intro, others, otherNote);
  }

  /** Its tables, in the order of reading: those that stand by themselves, and those of drawings. */
  public List<ReportTable> tables() {
    return pieces.stream().flatMap(piece -> table(piece).stream()).toList();
  }

  private static Optional<ReportTable> table(ReportPiece piece) {
    if (piece instanceof ReportPiece.Numbers numbers) {
      return Optional.of(numbers.table());
    }
    return piece instanceof ReportPiece.Drawing drawing
        ? Optional.ofNullable(drawing.table())
        : Optional.empty();
  }

  /** What one of its tables is called in addresses: once in a report, such as "werkgebied-2". */
  public String tableId(ReportTable table) {
    return name + "-" + (tables().indexOf(table) + 1);
  }
}
