// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.io.Serializable;

/**
 * A subsegment by age (0 young to 100 old) and welfare (0 low to 100 high) with its households.
 *
 * @param households how many; 0 if there are none or if their number may not be shown
 */
public record Bubble(
    String code, String name, Colour colour, double age, double welfare, long households)
    implements Serializable {
  private static final double LOW = 100 / 3.0;
  private static final double HIGH = 200 / 3.0;

  public Bubble {
    boolean placed = age >= 0 && age <= 100 && welfare >= 0 && welfare <= 100;
    if (code.isBlank() || !placed || households < 0) {
      throw new IllegalArgumentException(
          "no bubble: " + code + " at " + age + ", " + welfare + " with " + households);
    }
  }

  boolean shown() {
    return households > 0;
  }

  /** "jong, lage welstand". */
  String position() {
    return word(age, "jong", "midden in het leven", "ouder")
        + ", "
        + word(welfare, "lage", "gemiddelde", "hoge")
        + " welstand";
  }

  private static String word(double number, String low, String middle, String high) {
    return number < LOW ? low : number > HIGH ? high : middle;
  }
}
