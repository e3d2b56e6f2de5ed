// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** What the pages say in one language; values in words follow {@link MessageFormat}. */
public record Speech(Language language) {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /**
   * The words of a key.
   *
   * @throws IllegalArgumentException when there are none
   */
  public String get(String key) {
    return WordBook.in(language).read(key);
  }

  public boolean has(String key) {
    return WordBook.in(language).has(key);
  }

  /** The words of a key with values in their places, as this language writes them. */
  public String say(String key, Object... values) {
    return Sayings.in(language).of(key).format(values);
  }

  /** Words for a constant, under its own name. */
  public String of(String key, Enum<?> constant) {
    return get(key + "." + constant.name());
  }

  /** A moment as people in the Netherlands have it on their clocks. */
  public String moment(Instant moment) {
    return format("moment", moment);
  }

  /** Hours and minutes of a moment. */
  public String time(Instant moment) {
    return format("time", moment);
  }

  /** The day of a moment. */
  public String day(Instant moment) {
    return format("day", moment);
  }

  public String day(LocalDate day) {
    return pattern("day").format(day);
  }

  private String format(String kind, Instant moment) {
    return pattern(kind).withZone(ZONE).format(moment);
  }

  private DateTimeFormatter pattern(String kind) {
    return DateTimeFormatter.ofPattern(get("frame.format." + kind), language.locale());
  }
}
