// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.PeerReach;
import nl.publiekswijzer.publication.PeerReach.Among;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.request.usecase.RequestFixtures;
import org.junit.jupiter.api.Test;

/** In a municipality whose districts differ for certain. */
class YardsticksTest {
  private static final PeerReach EDITION = new PeerReach(Among.EDITION, 34, 24);
  private static final PeerReach PROVINCE = new PeerReach(Among.PROVINCE, 14, 23);
  private static final PeerReach SIZE = new PeerReach(Among.SIZE, 12, 26);
  private static final RequestFixtures REQUEST =
      new RequestFixtures(
          MemoryEdition.ofCountry(),
          ReportKind.COMBINED,
          new WorkArea(List.of("GM0344"), List.of()));

  private static List<String> names(PublishedFigures figures) {
    var content = new Content(figures, REQUEST.backdrop(figures), RequestFixtures.IMPRINT);
    return new Yardsticks(new Board(content, "soort"))
        .all().stream().map(y -> y.name() + " " + y.printed()).toList();
  }

  private static PublishedFigures alone(PeerReach... others) {
    return REQUEST.figures(100).with(List.of(others));
  }

  @Test
  void withoutOthersTheDistrictsFollowTheCountry() {
    assertEquals(
        List.of(
            "Nederland ongeveer 25",
            "Hoogst: Vleuten-De Meern 28,9",
            "Laagst: Binnenstad en Oost 18,1"),
        names(alone()));
  }

  @Test
  void theProvinceStandsForTheEdition() {
    assertEquals(
        List.of(
            "Nederland ongeveer 25",
            "Provincie: 14 bibliotheken ongeveer 23",
            "Even groot: 12 bibliotheken ongeveer 26",
            "Hoogst: Vleuten-De Meern 28,9"),
        names(alone(EDITION, PROVINCE, SIZE)));
  }

  @Test
  void theEditionStandsWhereTheProvinceHasTooFew() {
    assertEquals("Alle: 34 bibliotheken ongeveer 24", names(alone(EDITION)).get(1));
  }

  @Test
  void theVersionBeforeIsNeverPushedOut() {
    var compared = REQUEST.compared(REQUEST.figures(90), 100);

    assertEquals(
        List.of(
            "Nederland ongeveer 25",
            "Provincie: 14 bibliotheken ongeveer 23",
            "Even groot: 12 bibliotheken ongeveer 26",
            "Versie 2 (2023) 19,7"),
        names(compared.with(List.of(EDITION, PROVINCE, SIZE))));
  }
}
