// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import java.time.Duration;

/** Why somebody gets a link to set a password, and how long it works. */
enum PasswordLink {
  RESET(Duration.ofMinutes(60)),
  INVITATION(Duration.ofDays(7));

  private final Duration valid;

  PasswordLink(Duration valid) {
    this.valid = valid;
  }

  Duration valid() {
    return valid;
  }
}
