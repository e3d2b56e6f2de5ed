// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.math.BigDecimal;

/**
 * In how many of a hundred cases somebody who knows all other members and their segment names the
 * segment of a household, when so much was spent: 17 by guessing alone, 33 at a rho of 1.2, and in
 * between by proportion. Both ends are those of the population of the attack tests.
 */
public final class NamingChance {
  private static final double GUESSED = 17;
  private static final double AT_LIMIT = 33;
  private static final double LIMIT = 1.2;

  private NamingChance() {}

  /** Of a hundred. */
  public static int at(BigDecimal rho) {
    return (int) Math.round(GUESSED + (AT_LIMIT - GUESSED) * rho.doubleValue() / LIMIT);
  }
}
