package nl.publiekswijzer.delivery;

import java.util.regex.Pattern;

/** An address for mail: the plain form that HTML also accepts, never a list or a phrase. */
public record EmailAddress(String text) {
  private static final int LONGEST = 254;
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")*");

  public EmailAddress {
    if (text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
      throw new IllegalArgumentException("not a plain e-mail address");
    }
  }
}
