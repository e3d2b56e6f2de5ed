// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

/**
 * How a segment of the Open segmentatie falls apart in subsegments: by the urbanity of the
 * surroundings and, within that, renters before owners.
 *
 * <p>Urbanity is that of CBS, from 1 (very strongly urban) to 5 (not urban).
 */
public enum UrbanSplit {
  /** 1-2 and 3-5, both by tenure. */
  FOUR(4, 0, 0, 2, 2, 2),
  /** 1-2 and 3-4 by tenure, 5 as a whole. */
  FIVE(5, 0, 0, 2, 2, 4),
  /** 1, 2-3 and 4-5, all by tenure. */
  SIX(6, 0, 2, 2, 4, 4),
  /** 1, 2 and 3-4 by tenure, 5 as a whole. */
  SEVEN(7, 0, 2, 4, 4, 6);

  private final int size;
  private final int[] firstPlaces;

  UrbanSplit(int size, int... firstPlaces) {
    this.size = size;
    this.firstPlaces = firstPlaces;
  }

  /** Number of subsegments. */
  public int size() {
    return size;
  }

  /** Place of the subsegment within its segment, the first is 0. */
  public int place(int urbanity, Tenure tenure) {
    if (urbanity < 1 || urbanity > firstPlaces.length) {
      throw new IllegalArgumentException("urbanity runs from 1 to 5, not " + urbanity);
    }
    int first = firstPlaces[urbanity - 1];
    boolean whole = first == size - 1;
    return whole || tenure == Tenure.RENT ? first : first + 1;
  }
}
