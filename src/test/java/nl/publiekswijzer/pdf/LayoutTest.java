// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Where lines of text come to stand: no validator looks at that. */
class LayoutTest {
  private static final String THREE_LINES =
      """
      <element kind="textField" x="0" y="0" width="483" height="100" style="Body" hTextAlign="%s" vTextAlign="%s">
        <expression><![CDATA["Een\\n\\nTwee"]]></expression>
      </element>
      """;

  @Test
  void linesAreFourteenPointsApart() throws IOException {
    assertEquals(List.of("E 56.0 58.2", "T 56.0 86.2"), starts("Left", "Top"));
  }

  @Test
  void textAlignsRightAndBottom() throws IOException {
    assertEquals(List.of("E 523.3 116.0", "T 516.5 144.0"), starts("Right", "Bottom"));
  }

  @Test
  void textAlignsInTheMiddle() throws IOException {
    assertEquals(List.of("E 289.7 87.1", "T 286.3 115.1"), starts("Center", "Middle"));
  }

  /** The first letter of each line with its place from the left and the top. */
  private static List<String> starts(String horizontal, String vertical) throws IOException {
    byte[] pdf = Reports.export(Reports.page(THREE_LINES.formatted(horizontal, vertical)));
    List<String> starts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> glyphs) {
          TextPosition first = glyphs.get(0);
          float left = Math.round(first.getXDirAdj() * 10) / 10f;
          float top = Math.round(first.getYDirAdj() * 10) / 10f;
          starts.add(first.getUnicode() + " " + left + " " + top);
        }
      }.getText(document);
    }
    return starts;
  }
}
