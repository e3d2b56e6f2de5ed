// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A library takes it upon itself to publish exact members from one edition (OB-2, rule M8):
 * proposed by one person and confirmed by another, one of whom works for the library.
 *
 * @param statement what was signed
 * @param confirmed empty while the second person is awaited
 */
public record NoiseWaiver(
    String edition, String statement, Signature proposed, Optional<Signature> confirmed) {

  /**
   * Who signed.
   *
   * @param ofLibrary whether that person works for the library
   */
  public record Signature(UUID account, String name, boolean ofLibrary, Instant at) {}

  public boolean isConfirmed() {
    return confirmed.isPresent();
  }

  /** Whether a second signature would make it valid. */
  public boolean mayBeConfirmedBy(UUID account, boolean ofLibrary) {
    return !isConfirmed()
        && !proposed.account().equals(account)
        && (proposed.ofLibrary() || ofLibrary);
  }
}
