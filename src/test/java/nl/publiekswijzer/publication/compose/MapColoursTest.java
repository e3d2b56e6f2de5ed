// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.IMPRINT;
import static nl.publiekswijzer.publication.compose.PublishedFiguresFixtures.workedExample;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.publiekswijzer.figure.LegendEntry;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.SegmentColour;
import nl.publiekswijzer.publication.Backdrop;
import org.junit.jupiter.api.Test;

class MapColoursTest {
  private static MapColours colours(String chosen, String... used) {
    var content = new Content(workedExample().build(), Backdrop.NONE, IMPRINT, chosen);
    return new MapColours(content, List.of(used));
  }

  @Test
  void sumHasTheColourOfASegmentThatIsNotThereByItself() {
    assertEquals(SegmentColour.of(1).fill(), colours("", "A", "B+C").of("B+C"));
    assertEquals(SegmentColour.of(2).fill(), colours("", "B", "B+C").of("B+C"));
  }

  @Test
  void sumOfTheSegmentThatStandsOutKeepsItsColour() {
    assertEquals(SegmentColour.of(2).fill(), colours("C", "A", "B+C").of("B+C"));
    assertEquals(Palette.ASIDE, colours("A", "A", "B+C").of("B+C"));
  }

  @Test
  void legendNamesSegmentsAndThenSumsOnce() {
    assertEquals(
        List.of("A Jonge starters", "B + C samen"),
        colours("", "B+C", "A", "B+C").legend().stream().map(LegendEntry::text).toList());
  }
}
