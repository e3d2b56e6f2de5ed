// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.time.Duration;
import java.time.Instant;
import nl.publiekswijzer.platform.Refused;

/**
 * How many member files may have rows in one postcode area, over all editions (OB-2, rule R4). One
 * account takes at most half of a year's, so that nobody alone closes an area for a year. No
 * setting lifts it.
 */
enum UploadAllowance {
  YEAR(
      60,
      Duration.ofDays(365),
      false,
      "Voor dit gebied zijn in een jaar al %d ledenbestanden aangeleverd, door alle bibliotheken"
          + " samen. Meer mag niet: uit veel antwoorden samen is af te leiden waar iemand woont. Er"
          + " komt weer plaats als het oudste een jaar oud is."),
  ACCOUNT(
      30,
      Duration.ofDays(365),
      true,
      "U hebt voor dit gebied in een jaar al %d ledenbestanden aangeleverd. Dat is de helft van wat"
          + " er voor een gebied mag; de andere helft is voor anderen. Er komt weer plaats als uw"
          + " oudste een jaar oud is. Is er haast, vraag dan uw ondersteuningsorganisatie."),
  DAY(
      10,
      Duration.ofDays(1),
      false,
      "Voor dit gebied zijn in een dag al %d ledenbestanden aangeleverd, door alle bibliotheken"
          + " samen. Meer mag niet: uit veel antwoorden samen is af te leiden waar iemand woont."
          + " Probeer het morgen opnieuw.");

  private static final String ALWAYS =
      " Hetzelfde bestand met dezelfde editie opnieuw aanleveren kan altijd.";

  private final int most;
  private final Duration within;
  private final boolean ofAccount;
  private final String reason;

  UploadAllowance(int most, Duration within, boolean ofAccount, String reason) {
    this.most = most;
    this.within = within;
    this.ofAccount = ofAccount;
    this.reason = reason;
  }

  int most() {
    return most;
  }

  Duration within() {
    return within;
  }

  /** Whether only files of the account itself count. */
  boolean isOfAccount() {
    return ofAccount;
  }

  /**
   * @param oldest of those that still count and leave no place
   */
  Refused refusal(Instant oldest, Instant now) {
    var wait = Duration.between(now, oldest.plus(within)).plusSeconds(1);
    return Refused.tooMany(reason.formatted(most) + ALWAYS, wait);
  }
}
