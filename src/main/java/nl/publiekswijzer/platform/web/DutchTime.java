package nl.publiekswijzer.platform.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people in the Netherlands read them. */
public final class DutchTime {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.forLanguageTag("nl"))
          .withZone(ZoneId.of("Europe/Amsterdam"));

  private DutchTime() {}

  public static String of(Instant moment) {
    return MOMENT.format(moment);
  }
}
