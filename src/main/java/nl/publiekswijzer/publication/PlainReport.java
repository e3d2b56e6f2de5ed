// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;
import java.util.List;

/**
 * A document of words and tables that another feature has made of what it knows.
 *
 * @param organisation who publishes it
 * @param title of the whole
 * @param foot what follows the organisation at the foot of every page
 * @param made when it was made
 * @param introduction under the title; empty for none
 */
public record PlainReport(
    String organisation,
    String title,
    String foot,
    Instant made,
    String introduction,
    List<Section> sections) {
  public PlainReport {
    sections = List.copyOf(sections);
  }

  /**
   * A piece under a heading: its paragraphs, then its items, then its table.
   *
   * @param items of a list with bullets
   * @param table null for none
   */
  public record Section(String heading, List<String> paragraphs, List<String> items, Table table) {
    public Section {
      paragraphs = List.copyOf(paragraphs);
      items = List.copyOf(items);
    }

    /** One of text alone. */
    public Section(String heading, List<String> paragraphs) {
      this(heading, paragraphs, List.of(), null);
    }
  }

  /**
   * A table; its first column names what the row is about. A cell may hold some sentences, but no
   * more than go on half a page.
   *
   * @param caption above it; empty for none
   * @param columns as many as each row has cells
   * @param note below it; empty for none
   * @throws IllegalArgumentException when a row has another number of cells
   */
  public record Table(String caption, List<Column> columns, List<List<String>> rows, String note) {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("rows of " + caption + " do not fit its columns");
      }
    }
  }

  /**
   * A column.
   *
   * @param number whether it holds numbers, in Dutch form already, which stand at the right
   */
  public record Column(String head, boolean number) {}
}
