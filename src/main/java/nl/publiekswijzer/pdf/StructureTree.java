// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The logical document: its root and the way back from pages and annotations to elements. */
final class StructureTree {
  private final COSDictionary root = new COSDictionary();
  private final COSArray parents = new COSArray();
  private final StructureElement document;
  private int nextKey;

  StructureTree(ArchivalStandard standard) {
    Optional<COSDictionary> namespace = StructureNamespace.of(standard);
    document = new StructureElement("Document", root, namespace);
    namespace.ifPresent(names -> root.setItem("Namespaces", new COSArray(List.of(names))));
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(COSName.K, document.dictionary());
    COSDictionary parentTree = new COSDictionary();
    parentTree.setItem(COSName.NUMS, parents);
    root.setItem(COSName.PARENT_TREE, parentTree);
  }

  StructureElement document() {
    return document;
  }

  /**
   * @param ids of elements that others name
   */
  COSDictionary dictionary(TableIds ids) {
    ids.tree().ifPresent(names -> root.setItem("IDTree", names));
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
    return root;
  }

  /** Registers the owner of an annotation, or a page's list of owners, under a new key. */
  int register(COSBase owner) {
    parents.add(COSInteger.get(nextKey));
    parents.add(owner);
    return nextKey++;
  }
}
