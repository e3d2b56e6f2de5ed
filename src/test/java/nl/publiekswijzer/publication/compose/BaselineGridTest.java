// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.publiekswijzer.publication.Backdrop;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Running text stands on one grid, so that lines of facing pages meet. */
class BaselineGridTest {
  private static final double STEP = 7; // half a line of body text
  private static final float BODY = 10;
  private static final int GUIDE = 5;
  private static final float FOOT = 800;

  /** Baselines of body text on some pages, from the top. */
  private static final class Baselines extends PDFTextStripper {
    private final List<Double> found = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      positions.stream()
          .filter(p -> p.getFontSizeInPt() == BODY && p.getYDirAdj() < FOOT)
          .forEach(p -> found.add((double) p.getYDirAdj()));
    }
  }

  private static List<Double> baselines(byte[] pdf, int first, int last) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new Baselines();
      stripper.setStartPage(first);
      stripper.setEndPage(last);
      stripper.getText(document);
      return stripper.found;
    }
  }

  @Test
  void bodyTextStandsOnTheGrid() throws IOException {
    var figures = PublishedFiguresFixtures.workedExample().open().build();
    byte[] pdf =
        new PublicationComposer()
            .compose(figures, Backdrop.NONE, PublishedFiguresFixtures.IMPRINT)
            .pdf();
    var found = baselines(pdf, GUIDE, GUIDE);
    var offsets = new TreeSet<Long>();
    found.forEach(y -> offsets.add(Math.round(10 * (y % STEP))));
    assertTrue(found.size() > 1_000);
    assertEquals(1, offsets.size(), "offsets in tenths of a point: " + offsets);
  }
}
