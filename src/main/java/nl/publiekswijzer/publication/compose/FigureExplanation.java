// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.ShareClasses;
import nl.publiekswijzer.csv.CsvText;

/**
 * What the columns of the figures files mean: unit and definition of each, the reasons for what is
 * not told, the bounds of classes, the protection, the source and the licence. As a file of its own
 * it is {@code cijfers-uitleg.csv}: programs that read {@code cijfers.csv} know no comments.
 */
public record FigureExplanation(List<Line> lines) {
  private static final String CLASSES = "klassen";

  /**
   * One line.
   *
   * @param part of the figures that the column is in, or what the line is about
   */
  record Line(String part, String column, String unit, String meaning) {}

  public FigureExplanation {
    lines = List.copyOf(lines);
  }

  /**
   * Of a publication, from its other two files.
   *
   * @return the whole file
   */
  public static byte[] of(byte[] figuresCsv, byte[] figuresJson) {
    var parts = WorkbookTable.read(figuresCsv).stream().map(WorkbookTable::part).toList();
    var csv = new CsvText("onderdeel", "kolom", "eenheid", "omschrijving");
    of(parts, WorkbookCover.read(figuresJson))
        .lines()
        .forEach(line -> csv.row(line.part(), line.column(), line.unit(), line.meaning()));
    return csv.bytes();
  }

  static FigureExplanation of(List<String> parts, WorkbookCover cover) {
    var lines = new ArrayList<Line>();
    for (String part : parts) {
      FigureColumns.of(part).forEach(c -> lines.add(line(part, c)));
    }
    for (FigureReason reason : FigureReason.values()) {
      lines.add(new Line("reden", reason.word(), "", reason.meaning()));
    }
    if (parts.contains("werkgebied.klasse")) {
      classes(lines);
    }
    Stream.of(WorkbookCover.PROTECTED, WorkbookCover.SOURCE, WorkbookCover.LICENCE)
        .filter(cover.lines()::containsKey)
        .forEach(
            name ->
                lines.add(
                    new Line(name.toLowerCase(Locale.ROOT), "", "", cover.lines().get(name))));
    return new FigureExplanation(lines);
  }

  private static Line line(String part, FigureColumn column) {
    return new Line(part, column.name(), column.unit(), column.definition());
  }

  private static void classes(List<Line> lines) {
    for (int i = 0; i <= ShareClasses.LIMITS.size(); i++) {
      Map<String, Object> bounds = AreaFigureRows.classOf(i, ShareClasses.LIMITS);
      String meaning =
          bounds.containsKey("tot")
              ? "Van %s tot %s procent.".formatted(bounds.get("van"), bounds.get("tot"))
              : "%s procent of meer.".formatted(bounds.get("van"));
      lines.add(new Line(CLASSES, String.valueOf(i), "%", meaning));
    }
  }
}
