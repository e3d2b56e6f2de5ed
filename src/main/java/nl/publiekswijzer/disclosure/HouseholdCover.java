// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.List;

/**
 * Cover of exact household counts. None of n hidden cells is empty, for an empty one is shown; so
 * their sum must leave each of them free to be anything up to the threshold: {@code sum >=
 * threshold + n - 2}, which is the plain threshold for two.
 */
record HouseholdCover(Cells cells, int threshold) implements Cover {
  @Override
  public boolean suffices(List<int[]> pieces) {
    long sum = 0;
    long number = 0;
    for (int[] piece : pieces) {
      sum += cells.sum(piece).households();
      number += piece.length;
    }
    return pieces.size() > 1 && sum >= threshold + number - 2;
  }
}
