// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blocks in two columns, as low as holds them all; read down the first and then down the second.
 * The white between them is never changed, so that lines beside each other stay level.
 *
 * @param blocks in one column
 * @param columns the same in two
 * @param width of a column
 * @param gutter between the two
 */
public record ColumnsBlock(
    List<Block> blocks, List<List<Block>> columns, double width, double gutter, double above)
    implements Block {
  private static final int HALVES = 2;
  private static final double STEP = 4;

  public ColumnsBlock {
    blocks = List.copyOf(blocks);
    columns = List.copyOf(columns);
  }

  /**
   * As much as went into columns of some height.
   *
   * @param rest what did not
   */
  private record Filling(List<List<Block>> columns, List<Block> rest) {}

  /**
   * All of some blocks.
   *
   * @param blocks set at the width of a column
   */
  public static ColumnsBlock of(List<Block> blocks, double width, double gutter, double above) {
    double height = Column.height(blocks) / HALVES;
    Filling filling = fill(blocks, height);
    while (!filling.rest().isEmpty()) {
      height += STEP;
      filling = fill(blocks, height);
    }
    return new ColumnsBlock(blocks, filling.columns(), width, gutter, above);
  }

  private static Filling fill(List<Block> blocks, double height) {
    var columns = new ArrayList<List<Block>>();
    var left = blocks;
    for (int i = 0; i < HALVES; i++) {
      var column = Column.of(left, height);
      columns.add(column.blocks());
      left = column.rest();
    }
    return new Filling(columns, left);
  }

  @Override
  public ColumnsBlock spaced(double factor) {
    return new ColumnsBlock(blocks, columns, width, gutter, above * factor);
  }

  @Override
  public double height() {
    return columns.stream().mapToDouble(Column::height).max().orElse(0);
  }

  @Override
  public double least() {
    return Math.min(height(), Column.least(blocks));
  }

  @Override
  public Optional<Cut> cut(double room) {
    Filling filling = fill(blocks, room);
    return filling.columns().get(0).isEmpty() || filling.rest().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Cut(
                new ColumnsBlock(held(filling), filling.columns(), width, gutter, above),
                of(filling.rest(), width, gutter, 0)));
  }

  private static List<Block> held(Filling filling) {
    return filling.columns().stream().flatMap(List::stream).toList();
  }

  @Override
  public void draw(SheetBuilder page, double left, double top) {
    double x = left;
    for (List<Block> column : columns) {
      Column.draw(column, page, x, top);
      x += width + gutter;
    }
  }
}
