// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

/** The rows of one sheet in the order of its part, read one by one into the row given. */
final class SheetRows {
  private static final int LETTERS = 26;
  private static final String NUMBER = "n";

  private final XmlPart part;
  private final SheetRow row;
  private long number;

  SheetRows(XmlPart part, SheetRow row) {
    this.part = part;
    this.row = row;
  }

  /** Reads the next row in which something shows; false at the end of the sheet. */
  boolean read() {
    while (part.next() && !part.ends("sheetData")) {
      if (part.starts("row")) {
        readRow();
        if (!row.isBlank()) {
          return true;
        }
      }
    }
    return false;
  }

  private void readRow() {
    String place = part.attribute("r");
    number = place == null ? number + 1 : Cells.number(place);
    row.begin(number);
    int column = -1;
    while (part.next() && !part.ends("row")) {
      if (part.starts("c")) {
        column = column(part.attribute("r"), column + 1);
        readCell(column);
      }
    }
  }

  private void readCell(int column) {
    String type = part.attribute("t");
    String look = part.attribute("s");
    String value = null;
    boolean formula = false;
    while (part.next() && !part.ends("c")) {
      if (part.starts("v")) {
        value = part.text();
      } else if (part.starts("is")) {
        value = SharedStrings.string(part, "is");
      } else if (part.starts("f")) {
        formula = true;
        part.skip();
      }
    }
    if (value != null && !value.isEmpty()) {
      row.set(column, type == null ? NUMBER : type, look == null ? 0 : Cells.number(look), value);
    } else if (formula && !"str".equals(type)) {
      row.set(column, "e", 0, Cells.NOT_CALCULATED);
    }
  }

  /** Place of a cell such as {@code AB12}; the first is 0. */
  private static int column(String place, int otherwise) {
    int column = 0;
    for (int i = 0; place != null && i < place.length(); i++) {
      int letter = Character.toUpperCase(place.charAt(i)) - 'A';
      if (letter < 0 || letter >= LETTERS) {
        break;
      }
      column = column * LETTERS + letter + 1;
      if (column > 1 << 20) {
        throw Refusal.damaged();
      }
    }
    return column == 0 ? otherwise : column - 1;
  }
}
