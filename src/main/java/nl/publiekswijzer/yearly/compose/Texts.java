// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.compose;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the publication of reach, in Dutch. */
final class Texts {
  private static final Locale LOCALE = Locale.forLanguageTag("nl-NL");
  private static final String NAME = "bereikpublicatie/bereikpublicatie";
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(NAME, LOCALE, Texts.class.getClassLoader());
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE).withZone(ZoneId.of("Europe/Amsterdam"));

  private Texts() {}

  /** The text of a key; numbers get their points, so years come as text. */
  static String say(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), LOCALE).format(values);
  }

  static String number(long number) {
    return say("getal", number);
  }

  static String yes(boolean told) {
    return say(told ? "ja" : "nee");
  }

  static String day(Instant moment) {
    return DAY.format(moment);
  }
}
