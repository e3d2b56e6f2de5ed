// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

/** Where a printed index lies: 90 or less is under, 110 or more is over. */
public enum Band {
  UNDER,
  AVERAGE,
  OVER;

  public static Band of(int index) {
    if (index <= 90) {
      return UNDER;
    }
    return index >= 110 ? OVER : AVERAGE;
  }
}
