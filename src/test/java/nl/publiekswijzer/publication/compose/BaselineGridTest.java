// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.compose.board.SectionBlocks;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;
import org.junit.jupiter.api.Test;

/** Running text in two columns: its lines stand beside each other. */
class BaselineGridTest {
  private static final double STEP = TextStyle.LONG.leading();
  private static final int TENTHS = 10;

  @Test
  void linesOfBothColumnsAreLevel() {
    var figures = PublishedFiguresFixtures.workedExample().open().build();
    var content = new Content(figures, Backdrop.NONE, PublishedFiguresFixtures.IMPRINT);
    for (Part part : List.of(ReadingGuide.part(content), Accountability.part(content))) {
      var blocks = new SectionBlocks(content).halves(new ReportSections(content).of(part));
      var page = new SheetBuilder();
      blocks.get(blocks.size() - 1).draw(page, 42, 0);
      var lines =
          page.sheet().marks().stream()
              .filter(Mark.Text.class::isInstance)
              .map(Mark.Text.class::cast)
              .filter(text -> text.lettering().size() == TextStyle.LONG.size())
              .map(text -> Math.round(TENTHS * (text.at().y() % STEP)) % (TENTHS * (long) STEP))
              .toList();
      assertTrue(lines.size() > 30, part.name() + " " + lines.size());
      assertEquals(1, lines.stream().collect(Collectors.toSet()).size(), part.name() + lines);
    }
  }
}
