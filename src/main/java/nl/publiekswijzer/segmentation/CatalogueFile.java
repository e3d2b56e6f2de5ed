// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.function.ObjLongConsumer;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.pdf.Repertoire;

/** Rows of text that belong to a segmentation, each with its mistakes told in Dutch and by line. */
final class CatalogueFile {
  private final CsvReader file;
  private final CsvHeader header;
  private final ObjLongConsumer<String> mistakes;
  private boolean sound = true;

  CatalogueFile(CsvReader file, ObjLongConsumer<String> mistakes) {
    this.file = file;
    this.header = new CsvHeader(file.header());
    this.mistakes = mistakes;
  }

  /** Goes to the next row; false at the end of the file. */
  boolean next() {
    sound = true;
    return file.next();
  }

  long line() {
    return file.lineNumber();
  }

  /** Whether no mistake was told of the current row so far. */
  boolean isSound() {
    return sound;
  }

  boolean has(String column) {
    return header.find(column).isPresent();
  }

  /** The text of a column that must be there. */
  String text(String column) {
    return file.field(header.read(column)).strip();
  }

  /** A text that may not be empty and must be printable; if it is not, the mistake is told. */
  String printable(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      mistake(column + " is leeg");
    } else if (!Repertoire.prints(text)) {
      mistake(column + " bevat een teken dat niet gedrukt kan worden");
    }
    return text;
  }

  /** Tells a mistake of the current row. */
  void mistake(String reason) {
    sound = false;
    mistakes.accept(reason, line());
  }

  /** Tells a mistake that is seen later, or that no single row makes. */
  void mistake(String reason, long line) {
    mistakes.accept(reason, line);
  }
}
