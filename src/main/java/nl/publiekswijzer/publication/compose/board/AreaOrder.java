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

  /** How many rows to take, near a number, so that no sum stands apart from its parts. */
  static int cut(List<Row> rows, int from, int wanted, int most) {
    int left = rows.size() - from;
    for (int more = 0; more <= 3; more++) {
      int size = wanted + more;
      if (size <= Math.min(most, left) && (size == left || rows.get(from + size).isSum())) {
        return size;
      }
    }
    int size = Math.min(wanted, left);
    while (size > 1 && rows.get(from + size - 1).isSum()) {
      size--;
    }
    return size;
  }
}
