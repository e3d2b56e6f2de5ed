// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.ReportTable.Cell;
import nl.publiekswijzer.publication.ReportTable.Column;
import nl.publiekswijzer.publication.ReportTable.Row;

/** Makes a table out of printed rows, column by column. */
public final class TableMaking<R extends Record> {
  private static final String TOTAL = Words.of(WorkAreaTables.AREA).text("totaal");

  private final Words words;
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<R, Cell>> cells = new ArrayList<>();

  public TableMaking(Words words) {
    this.words = words;
  }

  /** A column of words, by the key of its head. */
  public TableMaking<R> text(String key, Function<R, String> value) {
    return named(words.text(key), false, value);
  }

  /** A column of numbers. */
  public TableMaking<R> number(String key, Function<R, String> value) {
    return named(words.text(key), true, value);
  }

  public TableMaking<R> number(boolean shown, String key, Function<R, String> value) {
    return shown ? number(key, value) : this;
  }

  public TableMaking<R> text(boolean shown, String key, Function<R, String> value) {
    return shown ? text(key, value) : this;
  }

  public TableMaking<R> named(String head, boolean numeric, Function<R, String> value) {
    columns.add(new Column(head, numeric));
    cells.add(row -> new Cell(value.apply(row) == null ? "" : value.apply(row), null));
    return this;
  }

  /** A column of numbers of which some stand out. */
  public TableMaking<R> cells(String head, Function<R, Cell> cell) {
    columns.add(new Column(head, true));
    cells.add(cell);
    return this;
  }

  /** A column of small drawings. */
  public TableMaking<R> drawing(String key, Function<R, Figure> value) {
    columns.add(new Column(words.text(key), false));
    cells.add(row -> new Cell("", value.apply(row)));
    return this;
  }

  /**
   * The table of these rows.
   *
   * @param segmentOf code of the segment that a label is of
   * @param group heading above a row, or null
   */
  public ReportTable of(
      String caption, List<R> rows, Function<String, String> segmentOf, Function<R, String> group) {
    return new ReportTable(
        caption, columns, rows.stream().map(row -> row(row, segmentOf, group.apply(row))).toList());
  }

  public ReportTable of(String caption, List<R> rows, Function<String, String> segmentOf) {
    return of(caption, rows, segmentOf, row -> null);
  }

  private Row row(R row, Function<String, String> segmentOf, String group) {
    var filled = cells.stream().map(cell -> cell.apply(row)).toList();
    String label = filled.get(0).text();
    return new Row(segmentOf.apply(label), group, label.equals(TOTAL), filled);
  }
}
