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
            List.of(new TextLine("een ", 0), new TextLine("twee", 1)),
            List.of(new TextLine("drie ", 2), new TextLine("vier", 3))),
        TextLine.paragraphs("een twee\ndrie vier", new short[] {4, 10}));
  }

  @Test
  void emptyLineTakesARow() {
    assertEquals(
        List.of(
            List.of(new TextLine("een", 0)),
            List.of(new TextLine("", 1)),
            List.of(new TextLine("twee", 2))),
        TextLine.paragraphs("een\n\ntwee", new short[0]));
  }
}
