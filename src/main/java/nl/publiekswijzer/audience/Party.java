// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An organisation with one of its files, signed or not, delivered or not.
 *
 * @param position from 1
 * @param organisation its name now
 * @param signature empty before it signed
 * @param sharesNumbers whether the others may see its own numbers; only after it signed
 * @param delivery empty before it delivered, and after the end
 */
public record Party(
    int position,
    UUID libraryId,
    String organisation,
    Audience audience,
    Optional<Signature> signature,
    boolean sharesNumbers,
    Optional<Delivery> delivery) {

  /** Who signed when. */
  public record Signature(LocalDate on, String by) {}

  /**
   * When the file came.
   *
   * @param referenceDate day to which it refers; empty where that was not said
   */
  public record Delivery(LocalDate on, Optional<LocalDate> referenceDate) {}
}
