// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.time.Instant;

/**
 * Mail about an account, as long as it waits.
 *
 * @param key opens the account once, so it is never kept readable; empty for mere news
 * @param until when the key works no more, and news comes too late
 * @param organisation for which an account was made; else empty
 */
public record AccountLetter(Kind kind, String key, Instant until, String organisation) {

  /** Why somebody gets it. */
  public enum Kind {
    RESET,
    INVITATION,
    /** An administrator ended the second factor. */
    FACTOR_ENDED,
    /** Something that is kept is no longer as it was published. */
    DAMAGE_FOUND
  }

  @Override
  public String toString() {
    return "AccountLetter[" + kind + "]";
  }
}
