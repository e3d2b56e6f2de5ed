// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportPiece.Drawing;
import nl.publiekswijzer.publication.ReportPiece.Numbers;
import nl.publiekswijzer.publication.ReportPiece.Text;
import nl.publiekswijzer.publication.ReportSection;

/**
 * The third page of the board report where members are told, for the screen.
 *
 * @param parts name of the section with the numbers of each part of the work area; may be empty
 */
record MissingSection(Board board, String parts) {
  private static final double CHART = 330;
  private static final double WIDTH = 512;
  private static final double LEAST = 240;
  private static final double MOST = 420;

  ReportSection section() {
    var missing = new Missing(board);
    var pieces = new ArrayList<ReportPiece>();
    chart(pieces, missing);
    if (board.hasMap() && board.tellsReachOfParts()) {
      areas(pieces);
    }
    potential(pieces);
    return new ReportSection(
        MissingPage.ANCHOR,
        board.words().text("mist.hoofdstuk"),
        PageTop.title(missing.titles()),
        missing.lead(),
        pieces,
        "");
  }

  private boolean isBySegment() {
    return !board.segments().withMembers().isEmpty();
  }

  private void chart(List<ReportPiece> pieces, Missing missing) {
    if (!isBySegment()) {
      pieces.add(new Text(missing.chartTitle(), new MissingPage(board).why()));
      return;
    }
    pieces.add(new Text(missing.chartTitle(), ""));
    pieces.add(
        new Drawing(
            MissingPage.ANCHOR + "-figuur",
            new MissingChart(board, missing).figure(CHART),
            board.words().text("mist.uitleg"),
            new SegmentTable(board).table(),
            List.of()));
  }

  /** The map, and the larger areas in the order of their reach; where there are none, all parts. */
  private void areas(List<ReportPiece> pieces) {
    var page = new MissingPage(board);
    double high = board.maps().byReach(false).height(WIDTH);
    double height = Math.max(LEAST, Math.min(MOST, high + 8));
    var districts = board.districts().orParts(board.parts());
    boolean ranked = districts.byReach().size() > 1;
    pieces.add(new Text(page.areaTitle(), ""));
    pieces.add(
        Drawing.of(
            MissingPage.ANCHOR + "-kaart",
            page.figure(WIDTH, height),
            board.words().text("mist.kaart.uitleg"),
            parts,
            page.spots(WIDTH, height)));
    if (ranked) {
      pieces.add(new Numbers(new DistrictTable(board, districts).table()));
    }
  }

  /** Where members are known by postcode only. */
  private void potential(List<ReportPiece> pieces) {
    var potential = new PotentialTable(board);
    boolean several = board.parts().size() > 1;
    if (!isBySegment() && several && !potential.lines().isEmpty()) {
      pieces.add(new Text(potential.title(), potential.note()));
    }
  }
}
