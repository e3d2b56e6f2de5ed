// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

/** The list being written in the document or in a table cell: items that follow each other. */
final class ListTags {
  /** The body of a list item. */
  static final String ITEM = "LBody";

  /** What stands before the body of a list item. */
  static final String LABEL = "Lbl";

  private final StructureElement parent;
  private StructureElement list;
  private StructureElement item;

  ListTags(StructureElement parent) {
    this.parent = parent;
  }

  static boolean has(String type) {
    return type.equals(ITEM) || type.equals(LABEL);
  }

  /** The element for content that is a label or a body; the label before it is of the same item. */
  StructureElement owner(String type) {
    if (type.equals(LABEL)) {
      return newItem().child(LABEL);
    }
    StructureElement owner = item == null ? newItem() : item;
    item = null;
    return owner.child(ITEM);
  }

  /** Says how the items of the list are told apart, by the label of its last one. */
  void labelled(String label, ArchivalStandard standard) {
    String numbering =
        label.codePoints().anyMatch(Character::isLetter)
            ? standard == ArchivalStandard.PDF_A_2A ? "None" : "Description"
            : label.matches("\\d.*") ? "Decimal" : "Disc";
    list.attributes("List").setName("ListNumbering", numbering);
  }

  /** What comes next begins another list. */
  void end() {
    list = null;
    item = null;
  }

  private StructureElement newItem() {
    if (list == null) {
      list = parent.child("L");
    }
    item = list.child("LI");
    return item;
  }
}
