// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportPiece.Card;
import nl.publiekswijzer.publication.ReportPiece.Drawing;
import nl.publiekswijzer.publication.ReportPiece.Line;
import nl.publiekswijzer.publication.ReportPiece.Text;
import nl.publiekswijzer.publication.ReportSection;

/**
 * The second page of the board report, for the screen.
 *
 * @param parts name of the section with the numbers of each part of the work area; may be empty
 */
record WhereSection(Board board, String parts) {
  private static final double HEIGHT = 362;

  ReportSection section() {
    var page = new WherePage(board);
    var standing = new StandingOut(board);
    var pieces = new ArrayList<ReportPiece>();
    if (board.hasMap()) {
      String name = WherePage.ANCHOR + "-kaart";
      pieces.add(Drawing.of(name, page.figure(HEIGHT), page.mapNote(), parts, page.spots(HEIGHT)));
    }
    if (standing.shown().isEmpty()) {
      pieces.add(new Text(null, KeySentence.reason(board, "waar.verborgen")));
    }
    toldHere(standing).forEach(fact -> pieces.add(card(standing, fact)));
    return new ReportSection(
        WherePage.ANCHOR,
        board.words().text("waar.hoofdstuk"),
        PageTop.title(standing.titles()),
        page.lead(standing),
        pieces,
        "");
  }

  /** Without members the next section tells of the largest groups. */
  private List<SegmentFact> toldHere(StandingOut standing) {
    var next = board.withMembers() ? List.<SegmentFact>of() : new LivingPage(board).shown();
    return standing.shown().stream().filter(f -> !next.contains(f)).toList();
  }

  private Card card(StandingOut standing, SegmentFact fact) {
    var card = new SegmentCard(board, fact);
    var lines = new ArrayList<Line>();
    lines.add(card.share());
    lines.add(SegmentCard.line(new GroupCards(board, standing).sentence(fact)));
    lines.addAll(card.where());
    return card.of(0, lines);
  }
}
