// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.ReportPiece.Card;
import nl.publiekswijzer.publication.ReportPiece.Line;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Run;

/** What cards of pages tell of a segment, as lines of text. */
record SegmentCard(Board board, SegmentFact fact) {
  /** A line that begins with what is printed in bold. */
  static Line line(Paragraph words) {
    var lead = new StringBuilder();
    var rest = new StringBuilder();
    for (Run run : words.runs()) {
      boolean leads = run.face() != Face.REGULAR && rest.isEmpty();
      (leads ? lead : rest).append(run.text());
    }
    return new Line(lead.toString().strip(), rest.toString().strip());
  }

  /** How many of the households here, and where it is compared with. */
  Line share() {
    var said = new ArrayList<String>();
    said.add(board.words().text("waar.van.de"));
    if (fact.baseShare() != null) {
      said.add(board.words().text("waar.basis", board.base(), Dutch.decimal(fact.baseShare())));
    }
    return new Line(Dutch.decimal(fact.share()) + " %", String.join(", ", said));
  }

  /** None without a map. */
  List<Line> where() {
    return board.hasMap() ? List.of(new Line(board.words().text("waar.kop"), place())) : List.of();
  }

  /** In words; of a segment that is nowhere the largest, too. */
  String place() {
    String where = board.maps().where(fact.code());
    return where.isEmpty() ? board.words().text("waar.verspreid") : Rates.capital(where);
  }

  /** Below a title, or below a heading under it. */
  Card of(int depth, List<Line> lines) {
    var codes = board.content().segments().stream().map(CatalogueEntry::code).toList();
    return new Card(
        fact.code(), Math.max(0, codes.indexOf(fact.code())), fact.name(), depth, lines);
  }
}
