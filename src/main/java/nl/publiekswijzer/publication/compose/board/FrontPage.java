// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import nl.publiekswijzer.sheet.Sheet;
import nl.publiekswijzer.sheet.SheetBuilder;

/** The first page: who lives here, how many are reached, and beside what that stands. */
record FrontPage(Board board) {
  Sheet sheet() {
    var page = new SheetBuilder();
    new FrontBand(board).draw(page);
    new KeyFigures(board).draw(page);
    if (board.reach() != null) {
      new YardstickChart(board).draw(page);
      new CardCounts(board).draw(page);
    } else {
      new AgeChart(board).draw(page);
    }
    new Ranking(board).draw(page);
    return page.sheet();
  }
}
