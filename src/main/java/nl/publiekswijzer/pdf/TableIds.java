// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The names of table heads that cells refer to, unique within a document. */
final class TableIds {
  private static final COSName ID = COSName.getPDFName("ID");

  private final Map<String, StructureElement> elements = new TreeMap<>();

  /** Says which heads a cell has. */
  void name(StructureElement cell, List<StructureElement> heads) {
    COSArray names = new COSArray();
    heads.forEach(head -> names.add(id(head)));
    cell.attributes("Table").setItem("Headers", names);
  }

  private COSString id(StructureElement head) {
    COSDictionary dictionary = head.dictionary();
    if (!dictionary.containsKey(ID)) {
      String name = "kop%05d".formatted(elements.size() + 1); // in the order of the tree below
      elements.put(name, head);
      dictionary.setItem(ID, new COSString(name.getBytes(StandardCharsets.US_ASCII)));
    }
    return (COSString) dictionary.getDictionaryObject(ID);
  }

  /** The way from names to elements; none when there are no names. */
  Optional<COSDictionary> tree() {
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    COSArray pairs = new COSArray();
    elements.forEach(
        (name, element) -> {
          pairs.add(new COSString(name.getBytes(StandardCharsets.US_ASCII)));
          pairs.add(element.dictionary());
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, pairs);
    return Optional.of(tree);
  }
}
