// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.read.LogoReader;
import nl.publiekswijzer.pdf.VeraPdf;
import nl.publiekswijzer.publication.AreaPlan;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.segmentation.SegmentGuide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** A publication in the house style of its library. */
class StyledPublicationTest {
  private static final String LOGO =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" width="300" height="100">
        <path d="M0 0h90v100H0z" fill="#8a1538"/>
      </svg>""";

  @Test
  void theCoverShowsTheLogoAndEveryPageTheColour() throws IOException {
    var logo = LogoReader.read(LOGO.getBytes(StandardCharsets.UTF_8)).logo();
    byte[] pdf = compose(new HouseStyle(Colour.of("#8A1538"), Optional.of(logo)));

    VeraPdf.assertArchival(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        assertFalse(content(page).contains("0.043 0.31 0.424"), "standard colour");
      }
      String cover = content(document.getPage(0));
      assertTrue(cover.contains("84 0 0 -28 47 53 cm\n/I0 Do"), cover);
      assertTrue(cover.contains("0.541 0.082 0.22 rg"), cover);
    }
  }

  @Test
  void aLibraryWithoutALogoHasNoneOnItsCover() throws IOException {
    try (PDDocument document = Loader.loadPDF(compose(HouseStyle.STANDARD))) {
      assertEquals(-1, content(document.getPage(0)).indexOf(" Do"));
    }
  }

  private static byte[] compose(HouseStyle style) {
    return new PublicationComposer()
        .compose(
            PublishedFiguresFixtures.workedExample().build(),
            new Backdrop(AreaPlan.NONE, SegmentGuide.NONE, style),
            PublishedFiguresFixtures.IMPRINT)
        .pdf();
  }

  private static String content(PDPage page) throws IOException {
    try (var in = page.getContents()) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
