// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.pdf.VeraPdf;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.request.usecase.RequestFixtures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The board report in large print beside the usual one. */
class LargePrintTest {
  private static final float LEAST = 11.3f;

  private static byte[] usual;
  private static byte[] large;

  @BeforeAll
  static void compose() {
    var area = new WorkArea(List.of("VB01"), List.of());
    var request = new RequestFixtures(MemoryEdition.ofDemonstration(), ReportKind.COMBINED, area);
    PublishedFigures figures = request.figures(100);
    Backdrop backdrop = request.backdrop(figures);
    var composer = new BoardReportComposer();
    usual = composer.compose(figures, backdrop, RequestFixtures.IMPRINT).pdf();
    large = composer.composeLarge(figures, backdrop, RequestFixtures.IMPRINT).pdf();
  }

  /** Sizes of all letters. */
  private static final class Sizes extends PDFTextStripper {
    private final List<Float> found = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
      positions.forEach(p -> found.add(p.getFontSize()));
      super.writeString(text, positions);
    }
  }

  private static String text(byte[] pdf, Sizes sizes) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return sizes.getText(document).replaceAll("\\s+", "");
    }
  }

  @Test
  void itIsArchivalToo() {
    VeraPdf.assertArchival(large);
  }

  @Test
  void itSaysTheSameInTheSameOrder() throws IOException {
    assertEquals(text(usual, new Sizes()), text(large, new Sizes()));
  }

  @Test
  void itsPagesAreA3AndItsLettersLarge() throws IOException {
    var sizes = new Sizes();
    text(large, sizes);
    float least = sizes.found.stream().min(Float::compare).orElseThrow();
    assertTrue(least >= LEAST, "letters of " + least + " points");
    try (var document = Loader.loadPDF(large)) {
      for (var page : document.getPages()) {
        assertEquals(842, page.getMediaBox().getWidth());
        assertEquals(1191, page.getMediaBox().getHeight());
      }
    }
  }
}
