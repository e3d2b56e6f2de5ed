// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.math.BigDecimal;

/**
 * A number then and now.
 *
 * @param before null where it is not told
 * @param now null where it is not told
 * @param certain whether the difference is more than chance
 */
public record ChangeRow(String label, BigDecimal before, BigDecimal now, boolean certain) {
  public ChangeRow {
    if (label.isBlank()) {
      throw new IllegalArgumentException("a change without a label");
    }
  }

  boolean isKnown() {
    return before != null && now != null;
  }

  /** Signed, with as many decimals as the numbers have: "+1,5". */
  String difference() {
    BigDecimal difference = now.subtract(before);
    return difference.scale() <= 0
        ? Dutch.signed(difference.longValueExact())
        : sign(difference) + Dutch.decimal(difference.abs());
  }

  private static String sign(BigDecimal number) {
    return number.signum() > 0 ? "+" : number.signum() < 0 ? "−" : "";
  }
}
