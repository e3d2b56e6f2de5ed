// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Blocks one under the other over as many pages as they take. A page is as full as its blocks let
 * it be: charts are drawn higher before white is left, and lower where that saves a page of which
 * little would be used.
 *
 * @param blocks set at the full width
 * @param furniture of every page, before its blocks
 */
public record Flow(List<Block> blocks, Frame area, Consumer<SheetBuilder> furniture) {
  /** Part of the height that is to be used of a page, and of the last one. */
  private static final double FILL = 0.6;

  private static final double LAST = 0.35;

  /** A little more than the fill, up to which charts grow on a last page. */
  private static final double ENOUGH = 0.62;

  /**
   * What is tried in turn: how high charts are, how much white there is, and how far pages are
   * filled.
   */
  private static final List<Setting> SETTINGS =
      List.of(
          new Setting(1, 1, 1),
          new Setting(0.85, 1, 1),
          new Setting(1, 0.85, 1),
          new Setting(0.7, 0.85, 1),
          new Setting(1, 0.7, 1),
          new Setting(0.7, 0.7, 1),
          new Setting(1.15, 1, 1),
          new Setting(1.3, 1, 1),
          new Setting(1, 1, 0.92),
          new Setting(1, 1, 0.84),
          new Setting(1.3, 1.2, 1),
          new Setting(1, 1, 0.76),
          new Setting(1, 1, 0.64));

  public Flow {
    blocks = List.copyOf(blocks);
  }

  /** Factors of the height of charts, of the white between blocks, and of the height of a page. */
  private record Setting(double charts, double white, double page) {
    List<Block> of(List<Block> blocks) {
      return blocks.stream().map(b -> b.scaled(charts).spaced(white)).toList();
    }
  }

  public List<Sheet> sheets() {
    return best().stream().map(this::sheet).toList();
  }

  /** The first that fills every page, or else the one whose emptiest page is fullest. */
  private List<List<Block>> best() {
    var ways = new ArrayList<List<List<Block>>>();
    for (Setting setting : SETTINGS) {
      var pages = pages(setting.of(blocks), area.height() * setting.page());
      if (filled(pages) >= 1) {
        return pages;
      }
      ways.add(pages);
    }
    return ways.stream().max(Comparator.comparingDouble(this::filled)).orElseThrow();
  }

  /** How full the emptiest page is, of what it should be. */
  private double filled(List<List<Block>> pages) {
    double least = 1;
    for (int i = 0; i < pages.size(); i++) {
      double wanted = area.height() * (i < pages.size() - 1 ? FILL : LAST);
      least = Math.min(least, Column.height(pages.get(i)) / wanted);
    }
    return least;
  }

  private List<List<Block>> pages(List<Block> all, double height) {
    var pages = new ArrayList<List<Block>>();
    var left = all;
    while (!left.isEmpty()) {
      Column column = column(left, height);
      boolean last = column.rest().isEmpty();
      double room = last ? area.height() * ENOUGH : height;
      pages.add(Column.stretched(column.blocks(), room));
      left = column.rest();
    }
    return pages;
  }

  /** Whatever comes first is put on an empty page, even where it is too high for one. */
  private Column column(List<Block> left, double height) {
    Column column = Column.of(left, height);
    return column.blocks().isEmpty()
        ? new Column(left.subList(0, 1), left.subList(1, left.size()))
        : column;
  }

  private Sheet sheet(List<Block> page) {
    var builder = new SheetBuilder();
    furniture.accept(builder);
    Column.draw(page, builder, area.left(), area.top());
    return builder.sheet();
  }
}
