// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.math.BigDecimal;
import java.util.List;

/**
 * CBS figures of the work area beside those of the whole edition. They stand apart from the
 * segments: no share is ever computed over both.
 *
 * @param inhabitants of the work area, as far as known
 * @param ages shares of the inhabitants
 * @param types shares of the households by their composition, of the municipalities that the work
 *     area touches; empty when not known
 * @param urbanity shares of the households by the urbanity of their surroundings
 * @param propertyValue mean value of a home in thousands of euros; null when not known
 */
public record AreaProfile(
    long inhabitants,
    List<Row> ages,
    List<Row> types,
    List<Row> urbanity,
    BigDecimal propertyValue,
    BigDecimal basePropertyValue) {
  public AreaProfile {
    ages = List.copyOf(ages);
    types = List.copyOf(types);
    urbanity = List.copyOf(urbanity);
  }

  /**
   * One class.
   *
   * @param key name of the class
   * @param share per cent here, one decimal
   * @param baseShare per cent in the whole edition, one decimal
   */
  public record Row(String key, BigDecimal share, BigDecimal baseShare) {}
}
