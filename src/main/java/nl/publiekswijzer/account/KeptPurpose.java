// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account;

import java.time.Duration;

/** What a text is kept for, and how long. */
public enum KeptPurpose {
  /** What was filled in when the session had ended. */
  FORM(Duration.ofDays(1)),
  /** A token, as long as it is shown. */
  TOKEN(Duration.ofMinutes(15)),
  /** A link that opens an account, as long as it is shown. */
  INVITATION(Duration.ofMinutes(15)),
  /** The secret of a second factor until its first code. */
  FACTOR(Duration.ofMinutes(30)),
  /** Codes for the loss of a second factor, as long as they are shown. */
  RECOVERY(Duration.ofMinutes(15));

  private final Duration term;

  KeptPurpose(Duration term) {
    this.term = term;
  }

  public Duration term() {
    return term;
  }
}
