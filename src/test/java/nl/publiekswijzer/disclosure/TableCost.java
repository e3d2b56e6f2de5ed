// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.TreeFixtures.TREE;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What noise costs whoever reads honestly: errors of a base table against the true one. */
final class TableCost {
  private static final int UNDER = 90;
  private static final int OVER = 110;

  private final List<BlockCounts> truth;
  private final List<BlockCounts> base;
  private final int[] trueCountry;
  private final int[] baseCountry;

  TableCost(List<BlockCounts> truth, List<BlockCounts> base) {
    this.truth = truth;
    this.base = base;
    int[] all = IntStream.range(0, base.size()).toArray();
    this.trueCountry = OpenCountry.sums(truth, all);
    this.baseCountry = OpenCountry.sums(base, all);
  }

  /** Mean over areas of the largest error of a segment, in percentage points of the area. */
  double worst(List<int[]> areas) {
    return areas.stream().mapToDouble(this::worst).average().orElseThrow();
  }

  private double worst(int[] area) {
    int[] before = TREE.sums(OpenCountry.sums(truth, area));
    int[] after = TREE.sums(OpenCountry.sums(base, area));
    double most = 0;
    for (int s = 0; s < before.length; s++) {
      most = Math.max(most, Math.abs(after[s] - before[s]));
    }
    return 100 * most / IntStream.of(before).sum();
  }

  /** Share of the marks told by rules H8 and H9, of segments and subsegments, on the wrong side. */
  double wrongMarks(List<int[]> areas) {
    int[] marks = new int[2];
    for (int[] area : areas) {
      double segment = 2 * Math.sqrt(HouseholdCounts.SEGMENT_VARIANCE * area.length);
      double subsegment = 2 * Math.sqrt(HouseholdCounts.SUBSEGMENT_VARIANCE * area.length);
      count(area, TREE::sums, (figure, expected) -> isTold(figure, expected, segment), marks);
      count(area, row -> row, (figure, expected) -> isTold(figure, expected, subsegment), marks);
    }
    return marks[1] / (double) marks[0];
  }

  private static boolean isTold(long figure, double expected, double threshold) {
    return figure >= Math.max(Rules.STANDARD.row(), threshold)
        && Math.abs(figure - expected) >= threshold;
  }

  private interface Telling {
    boolean of(long figure, double expected);
  }

  /**
   * @param level makes the rows of a level out of those of subsegments
   * @param marks all that are told, and those on the wrong side
   */
  private void count(int[] area, UnaryOperator<int[]> level, Telling telling, int[] marks) {
    int[] before = level.apply(OpenCountry.sums(truth, area));
    int[] after = level.apply(OpenCountry.sums(base, area));
    double share = IntStream.of(after).sum() / (double) IntStream.of(baseCountry).sum();
    for (int c = 0; c < after.length; c++) {
      double expected = share * level.apply(baseCountry)[c];
      long index = Math.round(100 * after[c] / expected);
      if ((index <= UNDER || index >= OVER) && telling.of(after[c], expected)) {
        double truly = before[c] - share * level.apply(trueCountry)[c];
        marks[0]++;
        marks[1] += index >= OVER == truly <= 0 ? 1 : 0;
      }
    }
  }
}
