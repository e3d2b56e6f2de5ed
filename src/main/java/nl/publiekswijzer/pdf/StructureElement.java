// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** A node of the structure tree: what a piece of content is and what it belongs to. */
final class StructureElement {
  private final COSDictionary dictionary = new COSDictionary();
  private final COSArray kids = new COSArray();
  private String type;
  private final Optional<COSDictionary> namespace;

  /**
   * @param namespace of standard types, where the document has one
   */
  StructureElement(String type, COSDictionary parent, Optional<COSDictionary> namespace) {
    this.type = type;
    this.namespace = namespace;
    dictionary.setName(COSName.S, type);
    dictionary.setItem(COSName.P, parent);
    dictionary.setItem(COSName.K, kids);
    namespace
        .filter(names -> StructureNamespace.has(type))
        .ifPresent(names -> dictionary.setItem("NS", names));
  }

  StructureElement child(String childType) {
    StructureElement child = new StructureElement(childType, dictionary, namespace);
    kids.add(child.dictionary);
    return child;
  }

  /** Makes another type of it, before it has content. */
  void become(String other) {
    type = other;
    dictionary.setName(COSName.S, other);
  }

  String type() {
    return type;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  /** What is read instead of the content. */
  void alternative(String text) {
    dictionary.setString(COSName.ALT, text);
  }

  /** What is read in another language than the document. */
  void language(String tag) {
    dictionary.setString(COSName.LANG, tag);
  }

  /** What an abbreviation stands for. */
  void expansion(String words) {
    dictionary.setString(COSName.E, words);
  }

  /** Says where else in the document this is told of. */
  void refers(StructureElement other) {
    COSArray others = new COSArray();
    others.add(other.dictionary);
    dictionary.setItem("Ref", others);
  }

  /** One entry of an attribute object of the given owner, "Table" or "Layout". */
  COSDictionary attributes(String owner) {
    COSDictionary attributes = dictionary.getCOSDictionary(COSName.A);
    if (attributes == null) {
      attributes = new COSDictionary();
      attributes.setDirect(true);
      attributes.setName(COSName.O, owner);
      dictionary.setItem(COSName.A, attributes);
    }
    return attributes;
  }

  /** Takes in marked content of a page; the first page is this element's own. */
  void addContent(COSDictionary page, int mark) {
    if (!dictionary.containsKey(COSName.PG)) {
      dictionary.setItem(COSName.PG, page);
    }
    boolean ownPage = dictionary.getItem(COSName.PG) == page;
    kids.add(
        ownPage
            ? COSInteger.get(mark)
            : reference("MCR", page, COSName.MCID, COSInteger.get(mark)));
  }

  /** Takes in an annotation of a page. */
  void addAnnotation(COSDictionary page, COSDictionary annotation) {
    kids.add(reference("OBJR", page, COSName.OBJ, annotation));
  }

  private static COSDictionary reference(
      String type, COSDictionary page, COSName key, COSBase target) {
    COSDictionary reference = new COSDictionary();
    reference.setDirect(true);
    reference.setName(COSName.TYPE, type);
    reference.setItem(COSName.PG, page);
    reference.setItem(key, target);
    return reference;
  }
}
