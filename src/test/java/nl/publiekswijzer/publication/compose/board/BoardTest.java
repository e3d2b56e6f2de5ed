// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.load.MemoryEdition;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.request.usecase.RequestFixtures;
import org.junit.jupiter.api.Test;

/** What a board report counts with, of every municipality. */
class BoardTest {
  private static final int NOT_FEW = 20;

  @Test
  void householdsMembersAndReachBelongTogether() {
    var country = MemoryEdition.ofCountry();
    var wrong = new ArrayList<String>();
    for (Municipality municipality : country.areas().municipalities()) {
      for (ReportKind kind : List.of(ReportKind.MEMBERS, ReportKind.COMBINED)) {
        var area = new WorkArea(List.of(municipality.code()), List.of());
        var request = new RequestFixtures(country, kind, area);
        var figures = request.figures(100);
        var board =
            new Board(
                new Content(figures, request.backdrop(figures), RequestFixtures.IMPRINT), "soort");
        if (board.reach() == null || board.members() < NOT_FEW) {
          continue;
        }
        double reach = 100.0 * board.members() / board.households();
        if (Math.abs(reach - board.reach().doubleValue()) > 0.06) {
          wrong.add(
              "%s %s: %d of %d is no %s"
                  .formatted(
                      municipality.name(),
                      kind,
                      board.members(),
                      board.households(),
                      board.reach()));
        }
      }
    }
    assertEquals(Collections.emptyList(), wrong);
  }
}
