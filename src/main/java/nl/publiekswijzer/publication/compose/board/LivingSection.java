// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportPiece.Card;
import nl.publiekswijzer.publication.ReportPiece.Line;
import nl.publiekswijzer.publication.ReportPiece.Text;
import nl.publiekswijzer.publication.ReportSection;

/** The third page of the board report where no members are told, for the screen. */
record LivingSection(Board board) {
  ReportSection section() {
    var page = new LivingPage(board);
    var pieces = new ArrayList<ReportPiece>();
    page.shown().forEach(fact -> pieces.add(card(page, fact)));
    if (pieces.isEmpty()) {
      pieces.add(new Text(null, KeySentence.reason(board, "waar.verborgen")));
    }
    return new ReportSection(
        LivingPage.ANCHOR,
        board.words().text("wonen.hoofdstuk"),
        page.title(),
        board.words().text("wonen.lead"),
        pieces,
        "");
  }

  private Card card(LivingPage page, SegmentFact fact) {
    var card = new SegmentCard(board, fact);
    var lines = new ArrayList<Line>();
    lines.add(card.share());
    lines.add(new Line("", page.words(fact)));
    lines.addAll(card.where());
    return card.of(0, lines);
  }
}
