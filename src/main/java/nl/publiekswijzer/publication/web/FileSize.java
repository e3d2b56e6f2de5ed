// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import nl.publiekswijzer.platform.web.Speech;

/** How large a file is, as people say it: kilobytes of 1,000 bytes, or megabytes. */
final class FileSize {
  private static final long KILO = 1_000;
  private static final long MEGA = 1_000_000;

  private FileSize() {}

  static String of(long bytes, Speech words) {
    return bytes < MEGA
        ? words.say("inbox.size.kilo", Math.max(1, Math.round((double) bytes / KILO)))
        : words.say("inbox.size.mega", (double) bytes / MEGA);
  }
}
