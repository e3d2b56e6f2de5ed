// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table. One of more than nine rows, or of more than half a page, is cut between rows, of which
 * three stay together on both sides where they are low enough; what goes on elsewhere gets its head
 * again, and a heading of a group is followed by a row of it.
 */
public record TableBlock(List<Row> head, List<Row> rows, double above, boolean leads)
    implements Block {
  private static final int TOGETHER = 3;

  /** Rows of which a table is not cut. */
  private static final int WHOLE = 9;

  /** Points of rows that stay together. */
  private static final double MOST_TOGETHER = 200;

  /** Points of a table that is not cut. */
  private static final double MOST_WHOLE = 380;

  public TableBlock {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param group whether it is the heading of those beneath it
   * @param pieces with the top left corner of the row at 0, 0
   */
  public record Row(double height, boolean group, List<Piece> pieces) {
    public Row {
      pieces = List.copyOf(pieces);
    }
  }

  @Override
  public TableBlock spaced(double factor) {
    return new TableBlock(head, rows, above * factor, leads);
  }

  @Override
  public TableBlock leading() {
    return new TableBlock(head, rows, above, true);
  }

  @Override
  public double height() {
    return height(head) + height(rows);
  }

  private static double height(List<Row> some) {
    return some.stream().mapToDouble(Row::height).sum();
  }

  @Override
  public double least() {
    int fit = isWhole() ? rows.size() : together();
    while (fit < rows.size() && !mayEnd(fit)) {
      fit++;
    }
    return height(head) + height(rows.subList(0, fit));
  }

  private boolean isWhole() {
    return rows.size() <= WHOLE && height() <= MOST_WHOLE;
  }

  private int together() {
    boolean low =
        rows.stream().mapToDouble(Row::height).max().orElse(0) * TOGETHER <= MOST_TOGETHER;
    return low ? TOGETHER : 1;
  }

  private boolean mayEnd(int fit) {
    int together = together();
    return fit >= together && rows.size() - fit >= together && !rows.get(fit - 1).group();
  }

  @Override
  public Optional<Cut> cut(double room) {
    int together = together();
    int fit = isWhole() ? 0 : fitting(room - height(head));
    while (fit >= together && !mayEnd(fit)) {
      fit--;
    }
    return fit < together
        ? Optional.empty()
        : Optional.of(
            new Cut(
                new TableBlock(head, rows.subList(0, fit), above, false),
                new TableBlock(head, rows.subList(fit, rows.size()), 0, leads)));
  }

  /** Rows that go into so much. */
  private int fitting(double room) {
    double used = 0;
    int fit = 0;
    while (fit < rows.size() && used + rows.get(fit).height() <= room) {
      used += rows.get(fit).height();
      fit++;
    }
    return fit;
  }

  @Override
  public void draw(SheetBuilder page, double left, double top) {
    var parts = new ArrayList<Piece>();
    double y = top;
    for (Row row : head) {
      y = add(parts, row, left, y);
    }
    for (Row row : rows) {
      y = add(parts, row, left, y);
    }
    page.add(Piece.element(Role.of("Table"), parts));
  }

  private static double add(List<Piece> parts, Row row, double left, double top) {
    var placement = new Placement(1, left, top);
    row.pieces().stream().map(placement::of).forEach(parts::add);
    return top + row.height();
  }
}
