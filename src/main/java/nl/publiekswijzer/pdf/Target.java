// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Where a link or bookmark leads.
 *
 * @param view of the page that is shown
 * @param element that is read on from
 */
record Target(COSArray view, StructureElement element) {

  /** For readers who do not look at pages. */
  private COSArray structure() {
    COSArray structure = new COSArray();
    structure.addAll(view);
    structure.set(0, element.dictionary());
    return structure;
  }

  /** As a named destination. */
  COSBase named(ArchivalStandard standard) {
    return standard == ArchivalStandard.PDF_A_2A ? view : both();
  }

  /** As where a bookmark leads. */
  void open(COSDictionary bookmark, ArchivalStandard standard) {
    if (standard == ArchivalStandard.PDF_A_2A) {
      bookmark.setItem(COSName.DEST, view);
    } else {
      COSDictionary action = both();
      action.setName(COSName.S, "GoTo");
      bookmark.setItem(COSName.A, action);
    }
  }

  private COSDictionary both() {
    COSDictionary both = new COSDictionary();
    both.setItem(COSName.D, view);
    both.setItem("SD", structure());
    return both;
  }
}
