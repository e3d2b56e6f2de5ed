// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

/**
 * A finer group of households inside one segment.
 *
 * @param segment code of the parent segment
 * @param age place on the age axis, 0 (young) to 100 (old)
 * @param welfare place on the welfare axis, 0 (low) to 100 (high)
 */
public record Subsegment(String code, String segment, String name, int age, int welfare) {
  public Subsegment {
    if (code.isBlank() || segment.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a subsegment needs a code, a parent and a name");
    }
    if (age < 0 || age > 100 || welfare < 0 || welfare > 100) {
      throw new IllegalArgumentException(code + " lies off the axes: " + age + ", " + welfare);
    }
  }
}
