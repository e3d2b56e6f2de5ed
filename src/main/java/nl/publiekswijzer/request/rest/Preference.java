// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a caller would like to be answered (RFC 7240): not before the work is done, or so many
 * seconds later at most. What is asked otherwise is passed over.
 *
 * @param async whether it said that an answer before the end is welcome, which is what it gets
 * @param patience how long is waited; empty when it did not ask to wait
 */
record Preference(boolean async, Optional<Duration> patience) {
  private static final long LONGEST_SECONDS = 30;
  private static final Pattern WAIT = Pattern.compile("wait\\s*=\\s*\"?(\\d{1,9})\"?");

  /**
   * @param fields the header fields {@code Prefer}
   */
  static Preference of(List<String> fields) {
    var wishes =
        fields.stream()
            .flatMap(field -> List.of(field.split(",")).stream())
            .map(wish -> wish.split(";")[0].strip().toLowerCase(Locale.ROOT))
            .toList();
    return new Preference(
        wishes.contains("respond-async"),
        wishes.stream()
            .map(WAIT::matcher)
            .filter(m -> m.matches())
            .map(m -> Math.min(LONGEST_SECONDS, Long.parseLong(m.group(1))))
            .map(Duration::ofSeconds)
            .findFirst());
  }

  /** What of it was done; empty when nothing was asked. */
  Optional<String> applied() {
    String said = async ? "respond-async" : "";
    return Optional.of(
            patience
                .map(w -> (said.isEmpty() ? "" : said + ", ") + "wait=" + w.toSeconds())
                .orElse(said))
        .filter(text -> !text.isEmpty());
  }
}
