// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportPiece.Drawing;
import nl.publiekswijzer.publication.ReportPiece.Text;
import nl.publiekswijzer.publication.ReportTable;

/** The title and the drawings of the page of a segment, for the screen. */
public final class SegmentScenes {
  private static final double WIDTH = 248;
  private static final double HEIGHT = 300;
  private static final String NAME = "segment-";
  private final Board board;
  private final SegmentFact fact;

  SegmentScenes(Board board, SegmentFact fact) {
    this.board = board;
    this.fact = fact;
  }

  public String title() {
    return new SegmentPage(board, fact).conclusion();
  }

  /** Empty without a map. */
  public Optional<Text> where() {
    return board.hasMap()
        ? Optional.of(
            new Text(board.words().text("segment.waar"), new SegmentCard(board, fact).place()))
        : Optional.empty();
  }

  /** Its subsegments by age and welfare, with what stands above; nothing where none are told. */
  public List<ReportPiece> position() {
    var chart = new SegmentPosition(board, fact);
    return chart.isEmpty()
        ? List.of()
        : pieces(chart.head(), "plek", chart.figure(WIDTH, HEIGHT), "segment.plek.uitleg", null);
  }

  /**
   * How often its subsegments live here.
   *
   * @param table of the subsegments
   */
  public List<ReportPiece> subsegments(ReportTable table) {
    var chart = new SubsegmentChart(board, fact);
    return chart.isEmpty()
        ? List.of()
        : pieces(chart.head(), "index", chart.figure(WIDTH), "segment.index.uitleg", table);
  }

  /**
   * The themes that appeal most.
   *
   * @param table of the themes
   */
  public List<ReportPiece> themes(ReportTable table) {
    var chart = new ThemeChart(board, fact);
    return chart.isEmpty()
        ? List.of()
        : pieces(chart.head(), "themas", chart.figure(WIDTH), "segment.thema.uitleg", table);
  }

  private List<ReportPiece> pieces(
      String head, String name, Figure figure, String note, ReportTable table) {
    return List.of(
        new Text(head, ""),
        new Drawing(NAME + name, figure, board.words().text(note), table, List.of()));
  }
}
