// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a log that is fetched at once (c2sp.org/tlog-tiles): 256 hashes of one level, or 256
 * entries; fewer at the end of the log.
 *
 * @param level of tiles, each eight levels of the tree; {@link #ENTRIES} for the entries themselves
 * @param index from 0
 * @param width how many hashes or entries it is asked with
 */
public record Tile(int level, long index, int width) {
  public static final int ENTRIES = -1;
  public static final int FULL = 256;

  /** Levels of the tree in a level of tiles. */
  private static final int HEIGHT = 8;

  /** Highest level of tiles of a tree of less than 2^63 leaves. */
  private static final int TOP = 7;

  private static final int GROUP = 1_000;

  /** Digits of an index in groups of three, all but the last behind an x. */
  private static final Pattern PATH =
      Pattern.compile(
          "tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  /** Empty where the path is that of no tile that a log may have. */
  public static Optional<Tile> parse(String path) {
    Matcher found = PATH.matcher(path);
    if (!found.matches()) {
      return Optional.empty();
    }
    int level = found.group(1).equals("entries") ? ENTRIES : Integer.parseInt(found.group(1));
    long index = Long.parseLong(found.group(2).replaceAll("[x/]", ""));
    int width = found.group(3) == null ? FULL : Integer.parseInt(found.group(3));
    boolean partial = found.group(3) != null;
    var tile = new Tile(level, index, width);
    return level <= TOP && (!partial || width < FULL) && tile.path().equals(path)
        ? Optional.of(tile)
        : Optional.empty();
  }

  public String path() {
    var digits = new StringBuilder("%03d".formatted(index % GROUP));
    for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
      digits.insert(0, "x%03d/".formatted(rest % GROUP));
    }
    return "tile/"
        + (level == ENTRIES ? "entries" : String.valueOf(level))
        + "/"
        + digits
        + (isFull() ? "" : ".p/" + width);
  }

  public boolean isFull() {
    return width == FULL;
  }

  /** Level of the tree whose hashes it has. */
  public int treeLevel() {
    return Math.max(level, 0) * HEIGHT;
  }

  /** Place of its first hash or entry among those of its level. */
  public long first() {
    return index * FULL;
  }

  /** Whether a log of this size has all of it: floor(s / 256^l) hashes stand at a level. */
  public boolean isWithin(long size) {
    return first() + width <= size >> treeLevel();
  }
}
