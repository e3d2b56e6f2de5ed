// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import nl.publiekswijzer.figure.Point;
import nl.publiekswijzer.sheet.Block;
import nl.publiekswijzer.sheet.Frame;
import nl.publiekswijzer.sheet.Piece;
import nl.publiekswijzer.sheet.Role;
import nl.publiekswijzer.sheet.SheetBuilder;

/** The contents as a list of links, in two columns. */
public record ContentsBlock(List<Entry> entries, double row) implements Block {
  private static final double ROW = 14;
  private static final double LEAST_ROW = 12.5;
  private static final double COLUMN = 248;
  private static final double GUTTER = 16;
  private static final double INDENT = 12;
  private static final double SIZE = 10;
  private static final double BASELINE = 11;

  public ContentsBlock {
    entries = List.copyOf(entries);
  }

  /**
   * One entry.
   *
   * @param target anchor that it leads to
   * @param part whether it is a heading inside a chapter
   */
  public record Entry(String label, String page, String target, boolean part) {}

  public ContentsBlock(List<Entry> entries) {
    this(entries, ROW);
  }

  @Override
  public ContentsBlock spaced(double factor) {
    return new ContentsBlock(entries, Math.max(LEAST_ROW, ROW * Math.min(1, factor)));
  }

  private int rows() {
    return (entries.size() + 1) / 2;
  }

  @Override
  public double height() {
    return rows() * row;
  }

  @Override
  public double above() {
    return 10;
  }

  @Override
  public void draw(SheetBuilder page, double left, double top) {
    var items = new ArrayList<Piece>();
    for (int i = 0; i < entries.size(); i++) {
      double x = left + i / rows() * (COLUMN + GUTTER);
      items.add(item(entries.get(i), x, top + i % rows() * row));
    }
    page.add(Piece.element(Role.of("TOC"), items));
  }

  private Piece item(Entry entry, double left, double top) {
    double indent = entry.part() ? INDENT : 0;
    Face face = entry.part() ? Face.REGULAR : Face.SEMIBOLD;
    var label =
        Marks.text(
            left + indent,
            top + BASELINE,
            Mark.Align.START,
            Marks.shortened(entry.label(), face, SIZE, COLUMN - indent - 30),
            SIZE,
            face,
            Palette.INK);
    var number =
        new Mark.Text(
            new Point(left + COLUMN, top + BASELINE),
            Mark.Align.END,
            entry.page(),
            new Mark.Lettering(SIZE, face, Palette.INK));
    var link = Role.link(entry.target(), new Frame(left, top, COLUMN, row));
    return Piece.element(
        Role.of("TOCI"),
        Piece.element(
            Role.of("Reference"), Piece.element(link, Piece.content(List.of(label, number)))));
  }
}
