// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address for mail: the plain form that HTML also accepts, never a list or a phrase. */
public record EmailAddress(String text) {
  public static final String ADVICE = "Geef een e-mailadres, zoals naam@bibliotheek.nl.";

  private static final int LONGEST = 254;
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")*");

  public EmailAddress {
    if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
      throw new IllegalArgumentException("not a plain e-mail address");
    }
  }

  /** What somebody typed, if it is an address at a domain of the internet; may be null. */
  public static Optional<EmailAddress> typed(String text) {
    try {
      return Optional.ofNullable(text)
          .map(String::strip)
          .map(EmailAddress::new)
          .filter(address -> address.domain().contains("."));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public String domain() {
    return text.substring(text.indexOf('@') + 1);
  }
}
