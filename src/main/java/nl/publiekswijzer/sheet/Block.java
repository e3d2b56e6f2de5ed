// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.Optional;

/** A part of a column, as high as it is; where pages end it may be cut. All sizes in points. */
public interface Block {

  double height();

  /** White that it needs above it, unless it is the first of its column. */
  double above();

  /** Puts it on a page with its top left corner there. */
  void draw(SheetBuilder page, double left, double top);

  /** The least of it that may stand at the end of a column. */
  default double least() {
    return height();
  }

  /** Whether what comes next must stand with it: a heading, or a chart with its source. */
  default boolean leads() {
    return false;
  }

  /** The same, to be followed in its column by what comes next. */
  default Block leading() {
    return this;
  }

  /** Cut in two, the first at most so high; empty where it cannot be. */
  default Optional<Cut> cut(double room) {
    return Optional.empty();
  }

  /** How much higher it can become without harm. */
  default double slack() {
    return 0;
  }

  /** So much higher, at most its slack. */
  default Block grown(double points) {
    return this;
  }

  /** So many times as high, as far as it lets itself be scaled: a chart. */
  default Block scaled(double factor) {
    return this;
  }

  /** With so many times the white above it. */
  Block spaced(double factor);

  /** Two parts of a block, in the order of reading. */
  record Cut(Block first, Block rest) {}
}
