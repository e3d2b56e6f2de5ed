// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

/** Where a printed index lies: 90 or less is under, 110 or more is over. */
public enum Band {
  UNDER,
  AVERAGE,
  OVER;

  /** The highest index that is under. */
  public static final int MOST_UNDER = 90;

  /** The lowest that is over. */
  public static final int LEAST_OVER = 110;

  public static Band of(int index) {
    if (index <= MOST_UNDER) {
      return UNDER;
    }
    return index >= LEAST_OVER ? OVER : AVERAGE;
  }

  /** That of an index once it is printed. */
  public static Band ofPrinted(double index) {
    return of((int) Math.round(index));
  }

  /** Whether one is under and the other over. */
  public boolean isOpposite(Band other) {
    return this != AVERAGE && other != AVERAGE && this != other;
  }
}
