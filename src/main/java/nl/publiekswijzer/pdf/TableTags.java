// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import nl.publiekswijzer.pdf.ElementTags.Cell;

/**
 * The table being written, over as many pages as it takes. The same start tag on a later page goes
 * on with the table, and its column heads there are artifacts. A table ends at its end tag, at the
 * first content outside its rows, or with the report.
 */
final class TableTags {
  private final StructureElement document;
  private final TableIds ids = new TableIds();
  private TableCells table;
  private int tableSource;
  private int firstPage;
  private boolean inRow;
  private boolean repeated;
  private boolean opened;
  private Cell cell;
  private StructureElement cellElement;
  private ListTags lists;

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
    if (table != null) {
      table.close();
      table = null;
    }
  }

  /** The heads that cells name. */
  TableIds ids() {
    return ids;
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
    if (ListTags.has(type)) {
      return lists.owner(type);
    }
    lists.end();
    boolean plain = type.equals("P") && cell.span() == Span.FULL;
    return plain ? cellElement : cellElement.child(type);
  }

  /** The list in the cell. */
  ListTags lists() {
    return lists;
  }

  private void openTable(Place place) {
    int source = place.element().getSourceElementId();
    boolean goesOn = table != null && source == tableSource && place.page() > firstPage;
    if (!goesOn) {
      refuse(inRow, "a table begins inside a row", place);
      closeTable();
      table = new TableCells(document.child("Table"), ids);
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
    opened = false;
  }

  private void closeRow(Place place) {
    refuse(!inRow, "a table row ends that was not begun", place);
    refuse(cell != null, "a table row ends inside a cell", place);
    refuse(!opened && !repeated, "a table row without cells", place);
    inRow = false;
  }

  private void openCell(Cell next, Place place) {
    refuse(!inRow, "a table cell outside a row", place);
    refuse(cell != null, "a table cell inside a cell", place);
    cell = next;
    if (!opened && !repeated) {
      repeated = next.columnHead() && place.page() > firstPage;
      openFirst(next);
    }
    cellElement = repeated ? null : table.cell(next);
    lists = repeated ? null : new ListTags(cellElement);
  }

  private void openFirst(Cell first) {
    if (!repeated) {
      opened = true;
      table.openRow(first);
    }
  }
}
