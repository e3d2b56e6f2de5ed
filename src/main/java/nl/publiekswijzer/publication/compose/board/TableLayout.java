// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.publication.ReportTable;
import nl.publiekswijzer.publication.ReportTable.Cell;
import nl.publiekswijzer.publication.ReportTable.Emphasis;

/**
 * Where the columns of a table lie: each as wide as what stands in it, what is left over in equal
 * parts between them. Letters get smaller before the first column is broken.
 *
 * @param size of letters in points
 * @param lefts of the columns
 * @param widths of the columns
 * @param drawings columns of drawings, which repeat what their row tells in numbers
 */
record TableLayout(double size, List<Double> lefts, List<Double> widths, Set<Integer> drawings) {
  static final double CHIP = 17;
  private static final double[] SIZES = {10, 9.2, 8.8};

  /** Size of letters of a table of words that does not go into the width without lines. */
  private static final double WORDS = 9.2;

  private static final double HEAD = 8;
  private static final double GAP = 11;
  private static final double MOST_WORDS = 128;
  private static final double LEAST_FIRST = 84;

  TableLayout {
    lefts = List.copyOf(lefts);
    widths = List.copyOf(widths);
    drawings = Set.copyOf(drawings);
  }

  /**
   * Of a table on so many points.
   *
   * @param chips whether the letters of segments stand on squares
   */
  static TableLayout of(ReportTable table, double width, boolean chips) {
    var drawings =
        IntStream.range(0, table.columns().size())
            .filter(i -> table.rows().stream().anyMatch(r -> r.cells().get(i).figure() != null))
            .boxed()
            .collect(Collectors.toSet());
    for (double size : SIZES) {
      var natural = natural(table, size, chips, drawings);
      double others = natural.stream().skip(1).mapToDouble(w -> w + GAP).sum();
      boolean last = size == SIZES[SIZES.length - 1];
      if (last || natural.get(0) <= width - others) {
        return of(size, natural, Math.max(LEAST_FIRST, width - others), width, drawings);
      }
    }
    throw new IllegalStateException("no size of letters");
  }

  /**
   * Of a table of words, whose columns share the width: a wide one takes what narrow ones leave.
   */
  static TableLayout ofWords(ReportTable table, double width) {
    double room = width - GAP * (table.columns().size() - 1);
    for (double size : SIZES) {
      var natural =
          IntStream.range(0, table.columns().size()).mapToObj(i -> widest(table, i, size)).toList();
      if (size == WORDS || natural.stream().mapToDouble(w -> w).sum() <= room) {
        double most = most(natural, room);
        var widths = natural.stream().map(w -> Math.min(w, most)).toList();
        return of(size, widths, width, Set.of());
      }
    }
    throw new IllegalStateException("no size of letters");
  }

  /** So wide a column may be when all are to go into the room. */
  private static double most(List<Double> natural, double room) {
    double left = room;
    var sorted = natural.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      double part = left / (sorted.size() - i);
      if (sorted.get(i) > part) {
        return part;
      }
      left -= sorted.get(i);
    }
    return room;
  }

  private static TableLayout of(
      double size, List<Double> natural, double mostFirst, double width, Set<Integer> drawings) {
    var widths = new ArrayList<>(natural);
    widths.set(0, Math.min(natural.get(0), mostFirst));
    return of(size, widths, width, drawings);
  }

  private static TableLayout of(
      double size, List<Double> widths, double width, Set<Integer> drawings) {
    double used = widths.stream().mapToDouble(w -> w).sum();
    double gap = widths.size() == 1 ? 0 : (width - used) / (widths.size() - 1);
    var lefts = new ArrayList<Double>();
    double x = 0;
    for (double w : widths) {
      lefts.add(x);
      x += w + gap;
    }
    return new TableLayout(size, lefts, widths, drawings);
  }

  private static List<Double> natural(
      ReportTable table, double size, boolean chips, Set<Integer> drawings) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(i -> natural(table, i, size, drawings.contains(i)) + (i == 0 && chips ? CHIP : 0))
        .toList();
  }

  private static double natural(ReportTable table, int column, double size, boolean drawn) {
    double widest = widest(table, column, size);
    boolean words = column > 0 && !table.columns().get(column).numeric() && !drawn;
    return words ? Math.min(widest, MOST_WORDS) : widest;
  }

  private static double widest(ReportTable table, int column, double size) {
    double widest = head(table.columns().get(column).head());
    for (var row : table.rows()) {
      Cell cell = row.cells().get(column);
      Face face = isBold(row, cell) ? Face.BOLD : Face.REGULAR;
      widest =
          Math.max(
              widest,
              cell.figure() == null
                  ? face.width(cell.text(), size)
                  : cell.figure().scene().width());
    }
    return widest;
  }

  /** Of the longest word of a head. */
  private static double head(String text) {
    double widest = 0;
    for (String word : text.split(" ")) {
      widest = Math.max(widest, Face.SEMIBOLD.width(word, HEAD));
    }
    return widest;
  }

  static boolean isBold(ReportTable.Row row, Cell cell) {
    return row.total() || cell.emphasis() == Emphasis.OVER;
  }

  boolean isDrawn(int column) {
    return drawings.contains(column);
  }

  double right(int column) {
    return lefts.get(column) + widths.get(column);
  }
}
