// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import java.math.BigDecimal;

/**
 * The number of a finding.
 *
 * @param unit what it counts, such as a percent sign; may be empty
 * @param margin by which it may be off either way, in the same unit; null where it is not known
 */
public record Measure(BigDecimal number, String unit, BigDecimal margin) {
  public Measure {
    if (margin != null && margin.signum() <= 0) {
      throw new IllegalArgumentException("a margin of " + margin);
    }
  }
}
