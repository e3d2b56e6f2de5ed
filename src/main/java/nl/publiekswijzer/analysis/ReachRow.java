// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

/**
 * A small area in a {@link ReachDesign}.
 *
 * @param weight per squared fraction
 * @param deviation of its shares from those of its four-digit postcode, both weighted, by ordinal
 *     of {@link BroadGroup}; they sum to 0
 */
record ReachRow(SmallArea area, double weight, double[] deviation) {

  /** What one member household adds to the sum of a group: {@code w d / h}. */
  double step(int group) {
    return weight * deviation[group] / area.households();
  }

  /** The largest step that one member household makes, as a Euclidean norm over the groups. */
  double step() {
    double squares = 0;
    for (int group = 0; group < deviation.length; group++) {
      squares += step(group) * step(group);
    }
    return Math.sqrt(squares);
  }

  /** Adds a multiple of {@code d d'} to the cells of a matrix. */
  void addTo(double[][] cells, double factor) {
    for (int i = 0; i < deviation.length; i++) {
      for (int j = 0; j < deviation.length; j++) {
        cells[i][j] += factor * deviation[i] * deviation[j];
      }
    }
  }
}
