// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.time.Instant;

/**
 * Mail about an account, as long as it waits.
 *
 * @param key opens the account once, so it is never kept readable
 * @param until when the key works no more
 * @param organisation for which an account was made; empty for a reset
 */
public record AccountLetter(Kind kind, String key, Instant until, String organisation) {

  /** Why somebody gets it. */
  public enum Kind {
    RESET,
    INVITATION
  }

  @Override
  public String toString() {
    return "AccountLetter[" + kind + "]";
  }
}
