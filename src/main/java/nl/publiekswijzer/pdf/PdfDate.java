// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** An instant as PDF and XMP write it: in whole seconds of universal time. */
final class PdfDate {
  private static final DateTimeFormatter PDF =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private PdfDate() {}

  static String pdf(Instant instant) {
    return PDF.format(instant);
  }

  static String xmp(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
