// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.Optional;
import nl.publiekswijzer.pdf.ElementTags.Cell;

/**
 * The table being written, over as many pages as it takes. The same start tag on a later page goes
 * on with the table, and its column heads there are artifacts. A table ends at its end tag, at the
 * first content outside its rows, or with the report.
 */
final class TableTags {
  private final StructureElement document;
  private StructureElement table;
  private int tableSource;
  private int firstPage;
  private boolean inRow;
  private boolean repeated;
  private StructureElement row;
  private Cell cell;
  private StructureElement cellElement;

  TableTags(StructureElement document) {
    this.document = document;
  }

  void open(ElementTags tags, Place place) {
    if (tags.table().opens()) {
      openTable(place);
    }
    if (tags.row().opens()) {
      openRow(place);
    }
    if (tags.cell().span().opens()) {
      openCell(tags.cell(), place);
    }
  }

  void close(ElementTags tags, Place place) {
    if (tags.cell().span().closes()) {
      cell = null;
    }
    if (tags.row().closes()) {
      closeRow(place);
    }
    if (tags.table().closes()) {
      refuse(inRow, "a table ends inside a row", place);
      closeTable();
    }
  }

  void closeTable() {
    table = null;
  }

  boolean inCell() {
    return cell != null;
  }

  boolean inRow() {
    return inRow;
  }

  /** The row repeats column heads that were read on an earlier page. */
  boolean repeated() {
    return inRow && repeated;
  }

  /** The element for content of a type: the cell itself for text that fills it alone. */
  StructureElement content(String type) {
    boolean plain = type.equals("P") && cell.span() == Span.FULL;
    return plain ? cellElement : cellElement.child(type);
  }

  private void openTable(Place place) {
    int source = place.element().getSourceElementId();
    boolean goesOn = table != null && source == tableSource && place.page() > firstPage;
    if (!goesOn) {
      refuse(inRow, "a table begins inside a row", place);
      table = document.child("Table");
      tableSource = source;
      firstPage = place.page();
    }
  }

  private static void refuse(boolean refused, String problem, Place place) {
    if (refused) {
      throw place.refuse(problem);
    }
  }

  private void openRow(Place place) {
    refuse(inRow, "a table row inside a row", place);
    refuse(table == null, "a table row outside a table", place);
    inRow = true;
    repeated = false;
    row = null;
  }

  private void closeRow(Place place) {
    refuse(!inRow, "a table row ends that was not begun", place);
    refuse(cell != null, "a table row ends inside a cell", place);
    refuse(row == null && !repeated, "a table row without cells", place);
    inRow = false;
  }

  private void openCell(Cell opened, Place place) {
    refuse(!inRow, "a table cell outside a row", place);
    refuse(cell != null, "a table cell inside a cell", place);
    cell = opened;
    if (row == null && !repeated) {
      repeated = opened.columnHead() && place.page() > firstPage;
      row = repeated ? null : table.child("TR");
    }
    cellElement = Optional.ofNullable(row).map(r -> cellOf(r, opened)).orElse(null);
  }

  private static StructureElement cellOf(StructureElement row, Cell cell) {
    StructureElement element = row.child(cell.type());
    if (cell.type().equals("TH")) {
      element.attributes("Table").setName("Scope", cell.rowHeader() ? "Row" : "Column");
    }
    if (cell.columns() > 1) {
      element.attributes("Table").setInt("ColSpan", cell.columns());
    }
    if (cell.rows() > 1) {
      element.attributes("Table").setInt("RowSpan", cell.rows());
    }
    return element;
  }
}
