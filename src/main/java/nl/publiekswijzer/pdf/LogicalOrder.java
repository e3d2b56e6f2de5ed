package nl.publiekswijzer.pdf;

import java.util.Optional;

/** Gives content its place in the structure tree, in the order in which it is read. */
final class LogicalOrder {
  /** The body of a list item; items that follow each other are one list. */
  static final String ITEM = "LBody";

  private final StructureElement document;
  private final TableTags tables;
  private StructureElement list;
  private int heading;

  LogicalOrder(StructureElement document) {
    this.document = document;
    this.tables = new TableTags(document);
  }

  void open(ElementTags tags, Place place) {
    tables.open(tags, place);
    if (tags.table().opens()) {
      list = null;
    }
  }

  void close(ElementTags tags, Place place) {
    tables.close(tags, place);
  }

  /** A table cannot go on in the next report. */
  void endReport(String report) {
    if (tables.inRow()) {
      throw new NotArchivableException(
          "the last table row of report " + report + " has no end tag");
    }
    tables.closeTable();
    list = null;
  }

  /** The element that owns content of a type; none for artifacts. */
  Optional<StructureElement> owner(String type, boolean artifact, Place place) {
    if (artifact || tables.repeated()) {
      return Optional.empty();
    }
    if (tables.inCell()) {
      if (type.equals(ITEM)) {
        throw place.refuse("unsupported list item in a table cell");
      }
      return Optional.of(tables.content(type));
    }
    if (tables.inRow()) {
      throw place.refuse("content in a table row but outside its cells");
    }
    tables.closeTable();
    return Optional.of(type.equals(ITEM) ? item() : other(type));
  }

  private StructureElement item() {
    if (list == null) {
      list = document.child("L");
    }
    return list.child("LI").child(ITEM);
  }

  private StructureElement other(String type) {
    list = null;
    return document.child(type);
  }

  /** Refuses to go down more than one level at a time. */
  void enterHeading(int level, Place place) {
    if (level > heading + 1) {
      throw place.refuse(
          "heading h" + level + " follows " + (heading == 0 ? "none" : "h" + heading));
    }
    heading = level;
  }
}
