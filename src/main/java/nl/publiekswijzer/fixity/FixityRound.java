// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity;

import java.time.Duration;
import java.time.Instant;

/**
 * A round in which every publication that was there when it began is read once.
 *
 * @param number from 1
 * @param nextAt no sooner is the next portion read
 * @param tally what was read so far
 * @param endedAt null while it goes on
 * @param report what the log holds the digests of; null while it goes on
 * @param entry index in the log; null while it goes on
 */
public record FixityRound(
    int number,
    Instant begunAt,
    Instant nextAt,
    Tally tally,
    Instant endedAt,
    String report,
    Long entry) {
  /** Whole portions of time that were not used are lost but for this much. */
  private static final Duration SAVED = Duration.ofSeconds(5);

  private static final long SECONDS = 60;

  /**
   * What was read.
   *
   * @param files in every store
   * @param failures digests that were not those of the bytes
   */
  public record Tally(int publications, long files, long bytes, int failures) {}

  public boolean isOver() {
    return endedAt != null;
  }

  /**
   * When the portion after one of so many bytes may be read.
   *
   * @param bytesPerMinute at most, whatever node reads
   */
  public Instant after(long bytes, long bytesPerMinute, Instant now) {
    var from = now.minus(SAVED);
    var begin = nextAt.isAfter(from) ? nextAt : from;
    return begin.plusMillis(bytes * SECONDS * 1_000 / bytesPerMinute);
  }

  /** All that the round says when it is over; no personal data, for the log cannot forget. */
  public String reported(Instant end) {
    return String.join(
        "\n",
        "publiekswijzer-bestandscontrole/v1",
        "ronde " + number,
        "begin " + begunAt,
        "einde " + end,
        "publicaties " + tally.publications(),
        "bestanden " + tally.files(),
        "bytes " + tally.bytes(),
        "fouten " + tally.failures(),
        "");
  }
}
