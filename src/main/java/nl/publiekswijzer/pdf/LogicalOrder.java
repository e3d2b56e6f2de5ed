// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.Optional;
import java.util.Set;

/** Gives content its place in the structure tree, in the order in which it is read. */
final class LogicalOrder {
  /** The first text of an entry in the contents; entries that follow each other are one list. */
  static final String ENTRY = "TOCI";

  /** What follows in the same entry. */
  static final String REFERENCE = "Reference";

  /** All entries of the contents that follow each other. */
  static final String CONTENTS = "TOC";

  private static final Set<String> OUTSIDE_TABLES = Set.of(ENTRY, REFERENCE);

  private final StructureElement document;
  private final TableTags tables;
  private final ListTags lists;
  private StructureElement contents;
  private StructureElement entry;
  private StructureElement reference;
  private EntryLink entryLink;
  private int heading;

  LogicalOrder(StructureElement document) {
    this.document = document;
    this.tables = new TableTags(document);
    this.lists = new ListTags(document);
  }

  /** All of the document. */
  StructureElement root() {
    return document;
  }

  /** The entry of the contents that is being written. */
  Optional<StructureElement> entry() {
    return Optional.ofNullable(contents).map(open -> entry);
  }

  /** The link that the entry began with. */
  Optional<EntryLink> entryLink() {
    return Optional.ofNullable(entryLink);
  }

  /** A link was written; in the contents what follows may be a part of it. */
  void linked(EntryLink link) {
    entryLink = link;
  }

  void open(ElementTags tags, Place place) {
    tables.open(tags, place);
    if (tags.table().opens()) {
      endLists();
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
    endLists();
  }

  /** The element that owns content of a type; none for artifacts. */
  Optional<StructureElement> owner(String type, boolean artifact, Place place) {
    if (artifact || tables.repeated()) {
      return Optional.empty();
    }
    if (tables.inCell()) {
      if (OUTSIDE_TABLES.contains(type)) {
        throw place.refuse("unsupported contents in a table cell");
      }
      return Optional.of(tables.content(type));
    }
    if (tables.inRow()) {
      throw place.refuse("content in a table row but outside its cells");
    }
    tables.closeTable();
    return Optional.of(
        switch (type) {
          case ListTags.LABEL, ListTags.ITEM -> listed(type);
          case ENTRY -> newEntry();
          case REFERENCE -> goneOn(place);
          default -> other(type);
        });
  }

  /** The list that the last label or item is in. */
  ListTags lists() {
    return tables.inCell() ? tables.lists() : lists;
  }

  /** The heads of tables that cells name. */
  TableIds tableIds() {
    return tables.ids();
  }

  private StructureElement listed(String type) {
    contents = null;
    return lists.owner(type);
  }

  private StructureElement newEntry() {
    lists.end();
    if (contents == null) {
      contents = document.child(CONTENTS);
    }
    entry = contents.child(ENTRY);
    entryLink = null;
    reference = entry.child(REFERENCE);
    return reference;
  }

  private StructureElement goneOn(Place place) {
    if (contents == null) {
      throw place.refuse("an entry of the contents goes on that did not begin");
    }
    return reference;
  }

  private StructureElement other(String type) {
    endLists();
    return document.child(type);
  }

  private void endLists() {
    lists.end();
    contents = null;
  }

  /** Refuses to go down more than one level at a time. */
  void enterHeading(int level, Spot place) {
    if (level > heading + 1) {
      throw place.refuse(
          "heading h" + level + " follows " + (heading == 0 ? "none" : "h" + heading));
    }
    heading = level;
  }
}
