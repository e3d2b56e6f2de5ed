// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.compose.FigureTable.Figure;

/** The figures of one document as they are gathered, line by line. */
final class FigureRows {
  private static final String TOTAL = "Totaal";

  private final Content content;
  private final FigureLines lines;
  private final List<Figure> rows = new ArrayList<>();

  FigureRows(Content content) {
    this.content = content;
    this.lines = new FigureLines(content);
  }

  Content content() {
    return content;
  }

  PublishedFigures figures() {
    return content.figures();
  }

  FigureLines lines() {
    return lines;
  }

  FigureReasons why() {
    return lines.reasons();
  }

  void add(FigureLine line) {
    rows.addAll(line.figures());
  }

  /** A line about all of a part. */
  void total(
      String part, String kind, Map<String, Object> told, Function<String, FigureReason> reasons) {
    add(lines.line(kind, told, reasons).in(part, "", TOTAL));
  }

  /** A line about a segment, or about several small ones, which have no code. */
  void segment(String part, boolean pooled, String code, FigureLine line) {
    if (pooled) {
      String others = part.endsWith("subsegment") ? "subsegmenten" : "segmenten";
      add(line.in(part, "", "Overige " + others));
    } else {
      add(line.in(part, code, figures().name(code)));
    }
  }

  List<Figure> all() {
    return List.copyOf(rows);
  }
}
