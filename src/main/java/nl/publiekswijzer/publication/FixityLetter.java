// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What the letter of a month tells of the reading again of all publications.
 *
 * @param organisation who publishes it
 * @param made when it was made
 * @param last the round that ended last
 * @param left publications that the present round has still to read; empty when none goes on
 * @param days within so many days everything is to be read again
 * @param overdue publications that were read by nobody within these days
 * @param findings what is open, in words: whole path and both digests
 */
public record FixityLetter(
    YearMonth month,
    String organisation,
    Instant made,
    Optional<Round> last,
    Optional<Long> left,
    long days,
    long overdue,
    List<String> findings) {
  /**
   * A round that ended.
   *
   * @param files in every store
   * @param entry index in the log of publications
   */
  public record Round(
      int number,
      Instant begun,
      Instant ended,
      int publications,
      long files,
      long bytes,
      int failures,
      long entry) {}

  public FixityLetter {
    findings = List.copyOf(findings);
  }
}
