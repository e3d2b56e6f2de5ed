// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.publication.AreaProfile;
import nl.publiekswijzer.publication.ReportPiece;
import nl.publiekswijzer.publication.ReportPiece.Drawing;
import nl.publiekswijzer.publication.ReportPiece.Measure;
import nl.publiekswijzer.publication.ReportPiece.Text;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.publication.compose.TableMaking;
import nl.publiekswijzer.publication.compose.Words;

/** The first page of the board report, for the screen. */
record FrontSection(Board board) {
  ReportSection section() {
    var pieces = new ArrayList<ReportPiece>();
    new KeyFigures(board).figures().forEach(k -> pieces.add(new Measure(k.label(), k.number())));
    if (board.reach() == null) {
      ages(pieces);
    } else {
      yardsticks(pieces);
      cards(pieces);
    }
    ranking(pieces);
    if (!board.hasMap()) {
      new FrontPositions(board)
          .onBand()
          .ifPresent(figure -> pieces.add(drawing("plek", figure, "", null)));
    }
    String title = board.words().text("inhoud.kort");
    String sentence = new KeySentence(board).text();
    return new ReportSection(FrontBand.ANCHOR, title, sentence, pieces, "");
  }

  private static Drawing drawing(String name, Figure figure, String source, ReportTable table) {
    return new Drawing(FrontBand.ANCHOR + "-" + name, figure, source, table, List.of());
  }

  private void yardsticks(List<ReportPiece> pieces) {
    var chart = new YardstickChart(board);
    var all = new Yardsticks(board).all();
    if (all.isEmpty()) {
      pieces.add(new Text(chart.title(all), board.words().text("meetlat.geen")));
      return;
    }
    pieces.add(new Text(chart.title(all), ""));
    String note = board.words().text("meetlat.uitleg") + ". " + chart.source(new Yardsticks(board));
    pieces.add(drawing("meetlat", chart.figure(all), note, table(all)));
    if (!chart.missing(all).isEmpty()) {
      pieces.add(new Text(null, chart.missing(all)));
    }
  }

  /** Here first. */
  private ReportTable table(List<Yardsticks.Yardstick> all) {
    var rows = new ArrayList<Yardsticks.Yardstick>();
    String here = Dutch.decimal(board.reach());
    rows.add(
        new Yardsticks.Yardstick(board.hereFirst(), board.reach(), here, Yardsticks.Kind.WITHIN));
    rows.addAll(all);
    return new TableMaking<Yardsticks.Yardstick>(board.words())
        .text("meetlat.kop", Yardsticks.Yardstick::name)
        .number("mist.tabel.bereik", Yardsticks.Yardstick::printed)
        .of(board.words().text("meetlat.figuur"), rows, label -> "");
  }

  private void cards(List<ReportPiece> pieces) {
    var counts = new CardCounts(board);
    var figure = counts.figure();
    pieces.add(new Text(counts.title(), figure.isPresent() ? "" : counts.note()));
    figure.ifPresent(f -> pieces.add(drawing("passen", f, counts.note(), null)));
  }

  private void ages(List<ReportPiece> pieces) {
    var chart = new AgeChart(board);
    if (chart.ages().isEmpty()) {
      pieces.add(new Text(chart.title(), chart.note()));
      return;
    }
    pieces.add(new Text(chart.title(), ""));
    var table =
        new TableMaking<AreaProfile.Row>(board.words())
            .text("leeftijd.kop", chart::name)
            .number("sub.kop.hier", r -> Dutch.decimal(r.share()))
            .number("sub.kop.basis", r -> Dutch.decimal(r.baseShare()))
            .of(board.words().text("leeftijd.figuur"), chart.ages(), label -> "");
    pieces.add(drawing("leeftijd", chart.figure(), chart.note(), table));
  }

  private void ranking(List<ReportPiece> pieces) {
    var ranking = new Ranking(board);
    String title = new Profile(board).title();
    if (ranking.shown().isEmpty()) {
      pieces.add(new Text(title, KeySentence.reason(board, "rang.verborgen")));
      return;
    }
    pieces.add(new Text(title, ""));
    pieces.add(drawing("rang", ranking.figure(), ranking.note(), table(ranking)));
  }

  private ReportTable table(Ranking ranking) {
    boolean base = board.content().area().isPresent();
    var making =
        new TableMaking<SegmentFact>(Words.of("werkgebied").against(board.content()))
            .text("kolom.segment", board::label)
            .number("kolom.huishoudens", f -> Dutch.whole(f.households()))
            .number("kolom.aandeel", f -> Dutch.decimal(f.share()))
            .number(base, "kolom.landelijk", f -> Dutch.decimal(f.baseShare()))
            .number(base, "kolom.index", f -> Dutch.whole(f.index()));
    String title = board.words().text("rang.figuur");
    return making.of(title, ranking.shown(), board.content()::segmentOf);
  }
}
