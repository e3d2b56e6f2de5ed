// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.publiekswijzer.csv.CsvText;

/**
 * One part of the published figures as a table: a row for each thing, a column for each measure.
 *
 * @param part name of the part, as in {@code cijfers.csv}
 */
record WorkbookTable(String part, List<Row> rows) {
  private static final String TEXT = "\"((?:[^\"]|\"\")*)\"";
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\G%1$s;%1$s;%1$s;%1$s;(?:%1$s|([^\";\r\n]*))(?:;%1$s;(?:%1$s)?)?\\r\\n"
              .formatted(TEXT));
  private static final int WORD = 5;
  private static final int NUMBER = 6;
  private static final int REASON = 8;

  /**
   * What is told of one thing.
   *
   * @param values by measure: numbers, texts for words, and a {@link FigureReason} where nothing is
   *     told
   */
  record Row(String code, String name, Map<String, Object> values) {}

  /**
   * The tables of {@code cijfers.csv} as {@link FiguresCsv} writes it and wrote it, in its order.
   */
  static List<WorkbookTable> read(byte[] figuresCsv) {
    var parts = new LinkedHashMap<String, List<Row>>();
    String text = new String(figuresCsv, StandardCharsets.UTF_8);
    var figures = FIGURE.matcher(text).region(text.indexOf('\n') + 1, text.length());
    int end = figures.regionStart();
    while (figures.find()) {
      add(parts.computeIfAbsent(plain(figures.group(1)), part -> new ArrayList<>()), figures);
      end = figures.end();
    }
    if (end != text.length()) {
      throw new IllegalArgumentException("no figures at character " + end);
    }
    return parts.entrySet().stream()
        .map(part -> new WorkbookTable(part.getKey(), List.copyOf(part.getValue())))
        .toList();
  }

  /** Figures of one thing follow each other; two things may have the same name. */
  private static void add(List<Row> rows, MatchResult figure) {
    String code = plain(figure.group(2));
    String name = plain(figure.group(3));
    String measure = plain(figure.group(4));
    Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (last == null
        || !last.code().equals(code)
        || !last.name().equals(name)
        || last.values().containsKey(measure)) {
      last = new Row(code, name, new LinkedHashMap<>());
      rows.add(last);
    }
    last.values().put(measure, value(figure));
  }

  private static Object value(MatchResult figure) {
    String number = figure.group(NUMBER);
    if (number == null) {
      return plain(figure.group(WORD));
    }
    return number.isEmpty()
        ? FigureReason.of(figure.group(REASON)).orElse(FigureReason.UNKNOWN)
        : new BigDecimal(number.replace(',', '.'));
  }

  private static String plain(String quoted) {
    return CsvText.unguarded(quoted.replace("\"\"", "\""));
  }

  /** All columns that the part may have, and after them what only files of before told. */
  List<String> measures() {
    Set<String> measures = new LinkedHashSet<>();
    FigureColumns.of(part).forEach(column -> measures.add(column.name()));
    rows.forEach(row -> measures.addAll(row.values().keySet()));
    return List.copyOf(measures);
  }
}
