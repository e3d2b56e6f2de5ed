// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * As many blocks as go into a column.
 *
 * @param rest what did not fit
 */
record Column(List<Block> blocks, List<Block> rest) {
  Column {
    blocks = List.copyOf(blocks);
    rest = List.copyOf(rest);
  }

  /** From the first on; what must be followed goes along with what follows it. */
  static Column of(List<Block> blocks, double room) {
    var held = new ArrayList<Block>();
    double used = 0;
    int next = 0;
    while (next < blocks.size()) {
      double above = held.isEmpty() ? 0 : blocks.get(next).above();
      if (used + above + leastFrom(blocks, next) > room) {
        break;
      }
      Block block = blocks.get(next);
      double after = block.leads() ? afterwards(blocks, next + 1) : 0;
      if (used + above + block.height() + after <= room) {
        held.add(block);
        used += above + block.height();
        next++;
      } else {
        return cut(blocks, held, next, room - used - above);
      }
    }
    return new Column(held, blocks.subList(next, blocks.size()));
  }

  private static Column cut(List<Block> blocks, List<Block> held, int next, double room) {
    var rest = new ArrayList<>(blocks.subList(next, blocks.size()));
    Optional<Block.Cut> cut = blocks.get(next).cut(room);
    cut.ifPresent(
        parts -> {
          held.add(parts.first());
          rest.set(0, parts.rest());
        });
    return new Column(held, rest);
  }

  /** What has to stand together from there on. */
  private static double leastFrom(List<Block> blocks, int from) {
    double least = 0;
    int at = from;
    while (at < blocks.size() && isWhole(blocks.get(at)) && blocks.get(at).leads()) {
      least += blocks.get(at).height();
      at++;
      least += at < blocks.size() ? blocks.get(at).above() : 0;
    }
    return at < blocks.size() ? least + blocks.get(at).least() : least;
  }

  private static boolean isWhole(Block block) {
    return block.least() >= block.height();
  }

  /** White and what has to stand beneath. */
  private static double afterwards(List<Block> blocks, int from) {
    return from < blocks.size() ? blocks.get(from).above() + leastFrom(blocks, from) : 0;
  }

  /** The least of them that may stand at the end of a column. */
  static double least(List<Block> blocks) {
    return leastFrom(blocks, 0);
  }

  /** Of blocks one under the other. */
  static double height(List<Block> blocks) {
    double height = 0;
    for (int i = 0; i < blocks.size(); i++) {
      height += (i == 0 ? 0 : blocks.get(i).above()) + blocks.get(i).height();
    }
    return height;
  }

  static void draw(List<Block> blocks, SheetBuilder page, double left, double top) {
    double y = top;
    for (int i = 0; i < blocks.size(); i++) {
      y += i == 0 ? 0 : blocks.get(i).above();
      blocks.get(i).draw(page, left, y);
      y += blocks.get(i).height();
    }
  }

  /** The same with its charts higher, so that they take up what is left of the room. */
  static List<Block> stretched(List<Block> blocks, double room) {
    double left = room - height(blocks);
    var stretched = new ArrayList<Block>();
    for (Block block : blocks) {
      double more = Math.max(0, Math.min(left, block.slack()));
      stretched.add(more > 0 ? block.grown(more) : block);
      left -= more;
    }
    return stretched;
  }
}
