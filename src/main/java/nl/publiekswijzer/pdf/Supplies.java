// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What all pages of one document draw with. */
record Supplies(DocumentFonts fonts, DocumentImages images, Inks inks) {

  static Supplies of(PDDocument document, Inks inks) {
    var fonts = new DocumentFonts(document);
    return new Supplies(fonts, new DocumentImages(document, fonts.resources()), inks);
  }

  COSDictionary resources() {
    return fonts.resources();
  }
}
