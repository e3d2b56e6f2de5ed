// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

/** Bands of an index as it is printed: up to 90, between, or from 110. */
enum IndexBand {
  LOW,
  MIDDLE,
  HIGH;

  private static final int UNDER = 90;
  private static final int OVER = 110;

  static IndexBand of(double index) {
    long printed = Math.round(index);
    return printed <= UNDER ? LOW : printed >= OVER ? HIGH : MIDDLE;
  }

  boolean isOpposite(IndexBand other) {
    return Math.abs(ordinal() - other.ordinal()) == 2;
  }
}
