// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/** How far drawn numbers lie from the expected; places with few expected ones count together. */
final class ChiSquare {
  private final double least;
  private double value;
  private int places;
  private double restSeen;
  private double restExpected;

  /**
   * @param least expected number of a place that counts on its own
   */
  ChiSquare(double least) {
    this.least = least;
  }

  void take(double seen, double expected) {
    if (expected >= least) {
      value += (seen - expected) * (seen - expected) / expected;
      places++;
    } else {
      restSeen += seen;
      restExpected += expected;
    }
  }

  double value() {
    return value + Math.pow(restSeen - restExpected, 2) / restExpected;
  }

  private int degrees() {
    return places;
  }

  /** The 99.9 % point by Wilson and Hilferty; 3.090 is that of the normal distribution. */
  double mostIn999Of1000() {
    double part = 2.0 / (9 * degrees());
    return degrees() * Math.pow(1 - part + 3.090 * Math.sqrt(part), 3);
  }

  @Override
  public String toString() {
    return "chi-square %.1f of %d degrees".formatted(value(), degrees());
  }
}
