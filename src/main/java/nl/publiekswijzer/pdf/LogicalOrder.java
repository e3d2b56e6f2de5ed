package nl.publiekswijzer.pdf;

import java.util.Optional;

/** Gives content its place in the structure tree, in the order in which it is read. */
final class LogicalOrder {
  private final StructureElement document;
  private final TableTags tables;
  private int heading;

  LogicalOrder(StructureElement document) {
    this.document = document;
    this.tables = new TableTags(document);
  }

  void open(ElementTags tags, Place place) {
    tables.open(tags, place);
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
  }

  /** The element that owns content of a type; none for artifacts. */
  Optional<StructureElement> owner(String type, boolean artifact, Place place) {
    if (artifact || tables.repeated()) {
      return Optional.empty();
    }
    if (tables.inCell()) {
      return Optional.of(tables.content(type));
    }
    if (tables.inRow()) {
      throw place.refuse("content in a table row but outside its cells");
    }
    tables.closeTable();
    return Optional.of(document.child(type));
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
