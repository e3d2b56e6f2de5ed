// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/** The anchors of a document by name, and the links that need them. */
final class Destinations {
  private final Map<String, Target> anchors = new TreeMap<>();
  private final List<Reference> references = new ArrayList<>();

  private record Reference(String anchor, Optional<StructureElement> entry, Spot place) {}

  private final ArchivalStandard standard;

  Destinations(ArchivalStandard standard) {
    this.standard = standard;
  }

  void add(String anchor, Target target, Spot place) {
    if (!anchor.matches("[!-~]+")) {
      throw place.refuse(
          "an anchor is a name of ASCII signs without spaces, not \"" + anchor + "\"");
    }
    if (anchors.put(anchor, target) != null) {
      throw place.refuse("anchor \"" + anchor + "\" occurs twice");
    }
  }

  /**
   * @param entry of the contents that the link is in
   */
  void need(String anchor, Optional<StructureElement> entry, Spot place) {
    references.add(new Reference(anchor, entry, place));
  }

  /** The name tree; refuses links that lead nowhere. */
  COSDictionary tree() {
    for (Reference reference : references) {
      if (!anchors.containsKey(reference.anchor())) {
        throw reference.place().refuse("link to a missing anchor \"" + reference.anchor() + "\"");
      }
      if (standard == ArchivalStandard.PDF_A_4) {
        reference.entry().ifPresent(e -> e.refers(anchors.get(reference.anchor()).element()));
      }
    }
    COSArray pairs = new COSArray();
    anchors.forEach(
        (name, target) -> {
          pairs.add(new COSString(name));
          pairs.add(target.named(standard));
        });
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.NAMES, pairs);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.DESTS, names);
    return tree;
  }

  /** A view of a page from a height above its bottom, at the reader's own zoom. */
  static COSArray view(COSDictionary page, int height) {
    COSArray view = new COSArray();
    view.add(page);
    view.add(COSName.getPDFName("XYZ"));
    view.add(COSNull.NULL);
    view.add(COSInteger.get(height));
    view.add(COSNull.NULL);
    return view;
  }
}
