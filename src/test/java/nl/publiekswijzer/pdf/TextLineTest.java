// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLineTest {
  @Test
  void breaksCountOverTheWholeText() {
    assertEquals(
        List.of(
            List.of(new TextLine("een ", 0, 0), new TextLine("twee", 4, 1)),
            List.of(new TextLine("drie ", 9, 2), new TextLine("vier", 14, 3))),
        TextLine.paragraphs("een twee\ndrie vier", new short[] {4, 10}));
  }

  @Test
  void emptyLineTakesARow() {
    assertEquals(
        List.of(
            List.of(new TextLine("een", 0, 0)),
            List.of(new TextLine("", 4, 1)),
            List.of(new TextLine("twee", 5, 2))),
        TextLine.paragraphs("een\n\ntwee", new short[0]));
  }
}
