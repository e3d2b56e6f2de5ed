// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.math.BigDecimal;

/**
 * What was told so far of the members in one block, in rho, as one library finds it (OB-2, rule
 * M6).
 *
 * @param edition in this edition, by all libraries
 * @param openEditions over all open editions, by all libraries
 * @param visitors in this edition, by libraries that are not at home in the block
 * @param library in this edition, by this library
 * @param atHome whether this library's home lies in the block
 */
public record LedgerState(
    BigDecimal edition,
    BigDecimal openEditions,
    BigDecimal visitors,
    BigDecimal library,
    boolean atHome) {

  /** Nothing told yet. */
  public static LedgerState unspent(boolean atHome) {
    return new LedgerState(
        BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, atHome);
  }

  /** After other libraries were told more, as visitors at worst. */
  public LedgerState afterOthers(LedgerCharge charge) {
    var rho = charge.rho();
    return new LedgerState(
        edition.add(rho), openEditions.add(rho), visitors.add(rho), library, atHome);
  }

  /** After this library was told more. */
  public LedgerState after(LedgerCharge charge) {
    var rho = charge.rho();
    return new LedgerState(
        edition.add(rho),
        openEditions.add(rho),
        atHome ? visitors : visitors.add(rho),
        library.add(rho),
        atHome);
  }
}
