// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.publiekswijzer.analysis.PartLine;

/** The order of the table of parts: each district with its sum above its parts. */
record AreaOrder(Board board) {

  /**
   * One of them.
   *
   * @param line null for the sum of a district
   */
  record Row(District district, PartLine line) {
    boolean isSum() {
      return line == null;
    }
  }

  /** Districts by their reach, the highest first, or by name; each with its parts by code. */
  List<Row> rows() {
    var rows = new ArrayList<Row>();
    boolean single =
        board.districts().isEmpty()
            || board.districts().all().stream().allMatch(d -> d.parts().size() == 1);
    if (single) {
      board.parts().stream()
          .sorted(Comparator.comparing(PartLine::name))
          .forEach(p -> rows.add(new Row(null, p)));
      return rows;
    }
    var districts =
        board.districts().all().stream()
            .sorted(
                Comparator.comparingDouble((District d) -> -d.reach().reach())
                    .thenComparing(District::name))
            .toList();
    for (District district : districts) {
      rows.add(new Row(district, null));
      district.parts().stream()
          .sorted(Comparator.comparing(PartLine::code))
          .forEach(p -> rows.add(new Row(district, p)));
    }
    return rows;
  }

  /**
   * How many rows to take, near a number, so that a district is not cut in two if that can be.
   *
   * @param here rows that are to be drawn on this page
   * @param most rows that fit in a column
   */
  static int cut(List<Row> rows, int from, int here, int most) {
    int wanted = (here + 1) / 2;
    int left = rows.size() - from;
    for (int off = 0; off <= here / 2; off++) {
      for (int size : new int[] {wanted + off, wanted - off}) {
        boolean fits = size > 0 && size <= Math.min(most, left) && here - size <= most;
        if (fits && (size == left || rows.get(from + size).isSum())) {
          return size;
        }
      }
    }
    return Math.min(wanted, left);
  }
}
