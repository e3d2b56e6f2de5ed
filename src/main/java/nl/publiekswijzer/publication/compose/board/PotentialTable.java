// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.figure.Colour;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.sheet.Paragraph;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;
import nl.publiekswijzer.sheet.TextStyle;

/**
 * The areas where most members are to be won, where members are known by postcode only; that of the
 * largest potential first.
 */
record PotentialTable(Board board) {
  private static final double LEFT = PageTop.LEFT;
  private static final double[] RIGHT = {300, 370, 440, 512};
  private static final double ROW = 17;
  private static final double HEADS = 16;
  private static final int MOST = 10;

  /** The areas with a potential, at most ten. */
  List<PartLine> lines() {
    return board.parts().stream()
        .filter(l -> l.potential() != null && l.potential() > 0)
        .sorted(Comparator.comparing(PartLine::potential).reversed())
        .limit(MOST)
        .toList();
  }

  /** Points that it takes, with its title. */
  double height() {
    return lines().isEmpty() ? 0 : 30 + HEADS + 26 + ROW * lines().size();
  }

  void draw(SheetBuilder page, double top) {
    var lines = lines();
    if (lines.isEmpty()) {
      return;
    }
    double y =
        page.text(Role.heading(2), Paragraph.of(TextStyle.H2, title()), LEFT, top, PageTop.WIDTH);
    y = page.text(Paragraph.of(TextStyle.SUB, note()), LEFT, y + 2, PageTop.WIDTH) + 4;
    var rows = new ArrayList<Piece>();
    rows.add(row(y, heads(), true));
    for (int i = 0; i < lines.size(); i++) {
      double at = y + HEADS + i * ROW;
      page.rule(LEFT, at, PageTop.WIDTH, 0.5, Palette.ROW_LINE);
      rows.add(row(at + 2, cells(lines.get(i)), false));
    }
    page.add(Piece.element(Role.of("Table"), rows));
  }

  String title() {
    var first = lines().get(0);
    String where = inSentence(first);
    return board.words().text("mist.gebied.titel", where, Dutch.whole(first.potential()));
  }

  String note() {
    return board.words().text("mist.gebied.uitleg", Dutch.decimal(board.reach()));
  }

  private static String name(PartLine line) {
    return line.place() == null ? line.name() : line.name() + " (" + line.place() + ")";
  }

  private String inSentence(PartLine line) {
    boolean postcodes = board.content().figures().parts().postcodes();
    return postcodes ? board.words().text("kaart.postcodes.enkele", name(line)) : name(line);
  }

  private List<String> heads() {
    boolean postcodes = board.content().figures().parts().postcodes();
    return List.of(
        board.words().text(postcodes ? "gebied.kop.postcode" : "gebied.kop.gemeente"),
        board.words().text("mist.cijfers.huishoudens"),
        board.words().text("mist.tabel.bereik"),
        board.words().text("mist.tabel.zonder"),
        board.words().text("mist.gebied.kop"));
  }

  private static List<String> cells(PartLine line) {
    return List.of(
        name(line),
        Dutch.whole(line.households()),
        Dutch.decimal(line.penetration()),
        Dutch.whole(line.nonMembers()),
        "+" + Dutch.whole(line.potential()));
  }

  private static Piece row(double top, List<String> texts, boolean head) {
    Colour colour = head ? Palette.MUTED : Palette.INK;
    return Piece.element(
        Role.of("TR"),
        IntStream.range(0, texts.size())
            .mapToObj(
                i -> {
                  Face face = !head && i == texts.size() - 1 ? Face.BOLD : Face.REGULAR;
                  Mark mark =
                      new Mark.Text(
                          new Point(i == 0 ? LEFT : LEFT + RIGHT[i - 1], top + 10),
                          i == 0 ? Mark.Align.START : Mark.Align.END,
                          texts.get(i),
                          new Mark.Lettering(head ? 8.5 : 10, face, colour));
                  return Piece.element(role(i, head), Piece.content(List.of(mark)));
                })
            .toList());
  }

  private static Role role(int column, boolean head) {
    if (head) {
      return Role.columnHead();
    }
    return column == 0 ? Role.rowHead() : Role.of("TD");
  }
}
