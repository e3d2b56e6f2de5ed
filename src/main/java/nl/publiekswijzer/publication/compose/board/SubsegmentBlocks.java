// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.publication.compose.Content;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Block;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TableBlock;
import nl.publiekswijzer.sheet.TextBlock;
import nl.publiekswijzer.sheet.TextStyle;

/** All subsegments that live here in one dense table, under their segments. */
record SubsegmentBlocks(Board board) {
  private static final double ROW = 11.4;
  private static final double HEAD = 14;
  private static final double SIZE = 8.8;
  private static final double BASELINE = 8.8;
  private static final double TABLE_ABOVE = 8;
  private static final double[] ENDS = {270, 318, 366, 410, 462, 512};

  /** None where no subsegment can be told of. */
  List<Block> blocks() {
    var rows = rows();
    if (rows.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        ChapterHead.of(
            DrawnChapters.SUBSEGMENTS,
            board.words().text("sub.hoofdstuk"),
            titles(),
            board.colours().house()));
    var lead = Paragraph.of(TextStyle.SUB, board.words().text("sub.uitleg"));
    blocks.add(TextBlock.paragraph(lead, PageTop.WIDTH, TABLE_ABOVE).leading());
    blocks.add(new TableBlock(List.of(head()), rows, TABLE_ABOVE, false));
    return blocks;
  }

  private List<TableBlock.Row> rows() {
    var rows = new ArrayList<TableBlock.Row>();
    for (SegmentFact segment : board.segments().alone()) {
      var own = board.subsegments().stream().filter(f -> f.isOf(segment)).toList();
      if (!own.isEmpty()) {
        rows.add(segment(segment));
        own.forEach(f -> rows.add(subsegment(f.line())));
      }
    }
    return rows;
  }

  private List<String> titles() {
    var lines = board.subsegments().stream().map(SubsegmentFact::line).toList();
    var largest =
        lines.stream().max((a, b) -> Long.compare(a.households(), b.households())).orElseThrow();
    String all =
        board
            .words()
            .text(
                "sub.titel",
                lines.size(),
                board.content().figures().name(largest.code()),
                Dutch.decimal(largest.share()));
    boolean oneLine = Paragraph.of(TextStyle.H1, all).set(PageTop.WIDTH).lines().size() == 1;
    return List.of(oneLine ? all : board.words().text("sub.titel.kort", lines.size()));
  }

  private boolean withMembers() {
    return board.content().tellsMemberSubsegments();
  }

  private TableBlock.Row head() {
    var page = new SheetBuilder().rule(0, HEAD - 2, PageTop.WIDTH, 0.8, Palette.INK);
    var cells = new ArrayList<Piece>();
    cells.add(Cells.head(0, 0, Mark.Align.START, board.words().text("sub.kop.naam")));
    String[] words = {
      "gebied.kop.huishoudens",
      "sub.kop.hier",
      "sub.kop.basis",
      "sub.kop.index",
      "gebied.kop.leden",
      "gebied.kop.bereik"
    };
    for (int i = 0; i < (withMembers() ? 6 : 4); i++) {
      cells.add(Cells.head(ENDS[i], 0, Mark.Align.END, board.words().text(words[i])));
    }
    page.add(Piece.element(Role.of("TR"), cells));
    return new TableBlock.Row(HEAD, false, page.pieces());
  }

  private TableBlock.Row segment(SegmentFact fact) {
    var page = new SheetBuilder().box(0, 0.5, PageTop.WIDTH, ROW - 0.5, board.colours().panel());
    var name = new ArrayList<>(Chip.marks(fact, 1, 0.8, 9.8));
    name.add(bold(fact.name()));
    var cells = new ArrayList<Piece>();
    cells.add(Piece.element(Role.rowHead(), Piece.content(name)));
    number(cells, 0, Dutch.whole(fact.households()), Face.BOLD, Palette.INK);
    number(cells, 1, Dutch.decimal(fact.share()), Face.BOLD, Palette.INK);
    number(cells, 2, Dutch.decimal(fact.baseShare()), Face.BOLD, Palette.INK);
    number(cells, 3, index(fact.index()), Face.BOLD, Palette.INK);
    if (withMembers()) {
      number(cells, 4, told(fact.members()), Face.BOLD, Palette.INK);
      String reach = fact.reach() == null ? hidden() : Dutch.decimal(fact.reach());
      number(cells, 5, reach, Face.BOLD, board.colours().house());
    }
    page.add(Piece.element(Role.of("TR"), cells));
    return new TableBlock.Row(ROW, true, page.pieces());
  }

  private static Mark bold(String name) {
    return Marks.text(15, BASELINE, Mark.Align.START, name, SIZE, Face.BOLD, Palette.INK);
  }

  private TableBlock.Row subsegment(WorkAreaLine line) {
    var page = new SheetBuilder().rule(0, ROW - 0.2, PageTop.WIDTH, 0.4, Palette.ROW_LINE);
    var cells = new ArrayList<Piece>();
    String name = line.code() + "  " + board.content().figures().name(line.code());
    cells.add(
        Cells.of(
            Role.rowHead(),
            Marks.text(15, BASELINE, Mark.Align.START, name, SIZE, Face.REGULAR, Palette.INK)));
    boolean strong = line.index() != null && !line.uncertain() && line.index() >= Band.LEAST_OVER;
    number(cells, 0, Dutch.whole(line.households()), Face.REGULAR, Palette.INK);
    number(cells, 1, Dutch.decimal(line.share()), Face.REGULAR, Palette.INK);
    number(cells, 2, Dutch.decimal(line.baseShare()), Face.REGULAR, Palette.INK);
    number(cells, 3, index(line.index()), strong ? Face.BOLD : Face.REGULAR, Palette.INK);
    if (withMembers()) {
      var member =
          Content.memberLine(board.content().members().orElseThrow().subsegments(), line.code());
      String members = told(member.map(MemberLine::members).orElse(null));
      number(cells, 4, members, Face.REGULAR, Palette.INK);
      String reach = member.map(MemberLine::penetration).map(Dutch::decimal).orElse(hidden());
      number(cells, 5, reach, Face.REGULAR, Palette.INK);
    }
    page.add(Piece.element(Role.of("TR"), cells));
    return new TableBlock.Row(ROW, false, page.pieces());
  }

  private String index(Integer index) {
    return index == null ? board.words().text("rang.onbekend") : String.valueOf(index);
  }

  private String told(Long members) {
    return members == null ? hidden() : Dutch.whole(members);
  }

  private String hidden() {
    return board.words().text("gebied.verborgen");
  }

  private static void number(List<Piece> cells, int column, String text, Face face, Colour colour) {
    boolean word = !text.isEmpty() && Character.isLetter(text.charAt(0));
    cells.add(
        Cells.data(
            Marks.text(
                ENDS[column],
                BASELINE,
                Mark.Align.END,
                text,
                word ? 8 : SIZE,
                word ? Face.REGULAR : face,
                word ? Palette.MUTED : colour)));
  }
}
