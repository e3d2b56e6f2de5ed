// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.pdf.ElementTags.Cell;

/**
 * The rows and cells of one table. Its first rows of column heads are its head, all others its
 * body. A head that spans a row begins a group; what stands beneath names its heads by their ids,
 * because no scope reaches from there.
 */
final class TableCells {
  private static final String HEAD = "TH";

  private final StructureElement table;
  private final TableIds ids;
  private final Map<Integer, List<StructureElement>> columnHeads = new HashMap<>();
  private final Map<Integer, Integer> rowsTaken = new HashMap<>();
  private StructureElement head;
  private StructureElement body;
  private StructureElement row;
  private StructureElement group;
  private StructureElement rowHead;
  private int column;

  TableCells(StructureElement table, TableIds ids) {
    this.table = table;
    this.ids = ids;
  }

  /** Opens a row, which its first cell tells to be of the head or the body. */
  StructureElement openRow(Cell first) {
    row = section(first).child("TR");
    rowHead = null;
    column = 0;
    rowsTaken.replaceAll((c, rows) -> rows - 1);
    return row;
  }

  StructureElement cell(Cell cell) {
    while (rowsTaken.getOrDefault(column, 0) > 0) {
      column++;
    }
    StructureElement element = row.child(cell.type());
    describe(element, cell);
    for (int i = 0; i < cell.columns(); i++) {
      rowsTaken.put(column + i, cell.rows());
    }
    column += cell.columns();
    return element;
  }

  /** A table of heads alone has them in its body: a head needs one. */
  void close() {
    if (head != null && body == null) {
      head.become("TBody");
    }
  }

  private StructureElement section(Cell first) {
    if (first.columnHead() && body == null) {
      head = head == null ? table.child("THead") : head;
      return head;
    }
    body = body == null ? table.child("TBody") : body;
    return body;
  }

  private void describe(StructureElement element, Cell cell) {
    boolean isHead = cell.type().equals(HEAD);
    boolean begins = cell.rowHeader() && column == 0 && cell.columns() > 1;
    if (isHead) {
      element.attributes("Table").setName("Scope", cell.rowHeader() ? "Row" : "Column");
    }
    if (cell.columns() > 1) {
      element.attributes("Table").setInt("ColSpan", cell.columns());
    }
    if (cell.rows() > 1) {
      element.attributes("Table").setInt("RowSpan", cell.rows());
    }
    if (cell.columnHead()) {
      for (int i = 0; i < cell.columns(); i++) {
        columnHeads.computeIfAbsent(column + i, c -> new ArrayList<>()).add(element);
      }
    } else if (begins) {
      group = element;
    } else if (group != null) {
      ids.name(element, heads());
    }
    if (cell.rowHeader() && !begins) {
      rowHead = element;
    }
  }

  /** Those of the next cell: of its column, its group and its row. */
  private List<StructureElement> heads() {
    List<StructureElement> heads = new ArrayList<>(columnHeads.getOrDefault(column, List.of()));
    heads.add(group);
    Optional.ofNullable(rowHead).ifPresent(heads::add);
    return heads;
  }
}
