package nl.publiekswijzer.account;

import java.util.regex.Pattern;

/** How an address of electronic mail is written; whether it works, only a mail can tell. */
public final class EmailAddress {
  public static final String ADVICE = "Geef een e-mailadres, zoals naam@bibliotheek.nl.";

  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private EmailAddress() {}

  public static boolean isOne(String text) {
    return text != null && text.strip().length() <= LONGEST && FORM.matcher(text.strip()).matches();
  }
}
