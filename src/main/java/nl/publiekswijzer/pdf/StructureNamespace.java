// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The standard structure types of PDF 2.0; of 1.7 they have no namespace. */
final class StructureNamespace {
  private static final String PDF_2 = "http://iso.org/pdf2/ssn";
  private static final Set<String> OF_OLD =
      Set.of(LogicalOrder.CONTENTS, LogicalOrder.ENTRY, LogicalOrder.REFERENCE);

  private StructureNamespace() {}

  static Optional<COSDictionary> of(ArchivalStandard standard) {
    if (standard == ArchivalStandard.PDF_A_2A) {
      return Optional.empty();
    }
    COSDictionary namespace = new COSDictionary();
    namespace.setItem(COSName.TYPE, COSName.getPDFName("Namespace"));
    namespace.setString(COSName.getPDFName("NS"), PDF_2);
    return Optional.of(namespace);
  }

  /** Types that PDF 2.0 dropped are still those of 1.7. */
  static boolean has(String type) {
    return !OF_OLD.contains(type);
  }
}
