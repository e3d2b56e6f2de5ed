// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of mail, from their bundle; values take the places between braces. */
final class MailTexts {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private static final int LONGEST_VALUE = 300;

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          "berichten.berichten", Locale.ROOT, MailTexts.class.getClassLoader());

  /** A text with its values, each made one line; a value's own braces mean nothing. */
  String text(String key, Map<String, String> values) {
    return filled(bundle.getString(key), values);
  }

  List<String> paragraphs(String key, Map<String, String> values) {
    return bundle.getString(key).lines().map(line -> filled(line, values)).toList();
  }

  /** In whole days, hours or minutes, rounded down so that no link is promised too long. */
  String duration(Duration duration) {
    if (duration.toDays() > 0) {
      return counted(duration.toDays() == 1 ? "duur.dag" : "duur.dagen", duration.toDays());
    }
    return duration.toHours() > 0
        ? counted("duur.uur", duration.toHours())
        : counted("duur.minuten", duration.toMinutes());
  }

  private String counted(String key, long number) {
    return text(key, Map.of("aantal", Long.toString(number)));
  }

  private static String filled(String text, Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("no value for {" + name + "}");
    }
    return shortened(SingleLine.of(value));
  }

  private static String shortened(String value) {
    if (value.codePointCount(0, value.length()) <= LONGEST_VALUE) {
      return value;
    }
    return value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }
}
