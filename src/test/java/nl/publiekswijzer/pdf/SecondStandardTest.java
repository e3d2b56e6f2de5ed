// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.publication.compose.DemonstrationPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Documents of PDF 2.0: PDF/A-4, PDF/UA-2 and Well-Tagged PDF at once. */
class SecondStandardTest {
  private static final byte[] SAMPLE =
      Reports.export(ArchivalStandard.PDF_A_4, Sample.withRows(80));
  private static final ArchivalCheck CHECK = new ArchivalCheck();

  @AfterAll
  static void end() {
    CHECK.close();
  }

  @Test
  void everyRuleOfAllFourIsKept() {
    var report = CHECK.check(SAMPLE, ArchivalStandard.PDF_A_4);

    assertEquals(
        List.of(
            "PDF/A-4 validation profile",
            "PDF/UA-2 + Tagged PDF validation profile",
            "WTPDF 1.0 Accessibility validation profile",
            "WTPDF 1.0 Reuse validation profile"),
        report.standards().stream().map(ConformanceReport.Standard::profile).toList());
    assertEquals(
        ArchivalStandard.PDF_A_4, ConformanceReport.standard(report.xml("publicatie.pdf")));
  }

  @Test
  void aWholePublicationKeepsThem() {
    byte[] pdf = DemonstrationPdf.of(3, ArchivalStandard.PDF_A_4);

    CHECK.check(pdf, ArchivalStandard.PDF_A_4);
    var findings = new VeraPdfFindings(ArchivalProfiles.of(ArchivalStandard.PDF_A_4));
    assertEquals(findings.reference(pdf), findings.ours(pdf));
  }

  @Test
  void aDocumentIsJudgedByWhatItClaimsUnlessMoreIsKnown() {
    assertEquals(4, CHECK.check(SAMPLE).standards().size());
    var refusal =
        assertThrows(
            NonConformingException.class, () -> CHECK.check(SAMPLE, ArchivalStandard.PDF_A_2A));
    assertEquals("the document does not claim 2a", refusal.getMessage());
  }

  @Test
  void bothReadTheSame() {
    assertEquals(Reading.of(Reports.export(Sample.withRows(80))), Reading.of(SAMPLE));
  }

  @Test
  void versionOfHeaderAndCatalogueAgree() throws IOException {
    for (var version :
        Map.of(ArchivalStandard.PDF_A_2A, "1.7", ArchivalStandard.PDF_A_4, "2.0").entrySet()) {
      byte[] pdf = Reports.export(version.getKey(), Sample.withRows(3));
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertEquals(version.getValue(), document.getDocumentCatalog().getVersion());
        String header = new String(pdf, 0, 8, StandardCharsets.US_ASCII);
        assertEquals("%PDF-" + version.getValue(), header);
      }
    }
  }

  @Test
  void whatItSaysOfItselfStandsInTheMetadataAlone() throws IOException {
    try (PDDocument document = Loader.loadPDF(SAMPLE)) {
      assertFalse(document.getDocument().getTrailer().containsKey(COSName.INFO));
      String xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("wtpdf#accessibility1.0"), xmp);
      assertTrue(xmp.contains("wtpdf#reuse1.0"), xmp);
    }
  }

  /** A reader who does not look at pages arrives at the heading itself. */
  @Test
  void bookmarksLeadToElements() throws IOException {
    try (PDDocument document = Loader.loadPDF(SAMPLE)) {
      COSDictionary first =
          document.getDocumentCatalog().getDocumentOutline().getFirstChild().getCOSObject();
      var action = first.getCOSDictionary(COSName.A);
      var element = (COSDictionary) action.getCOSArray(COSName.getPDFName("SD")).getObject(0);
      assertEquals("H1", element.getNameAsString(COSName.S));
    }
  }
}
