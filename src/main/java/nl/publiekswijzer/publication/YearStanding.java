// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;

/**
 * How far a library is with a report of one year, or with all of them when there is none.
 *
 * @param library its name
 * @param kind of the newest publication or the newest request; null when there is none
 * @param version 0 when nothing was published
 * @param publicationId null when nothing was published
 * @param publishedAt null when nothing was published
 * @param workArea what the work area of its series is called; null when nothing was published
 */
public record YearStanding(
    String library,
    String province,
    Standing standing,
    ReportKind kind,
    int version,
    UUID publicationId,
    Instant publishedAt,
    String workArea) {

  /** Whether there is something. */
  public enum Standing {
    PUBLISHED("GEPUBLICEERD"),
    UNDERWAY("ONDERWEG"),
    NONE("NOG_NIET_GEVRAAGD");

    private final String word;

    Standing(String word) {
      this.word = word;
    }

    /** As the interface calls it. */
    public String word() {
      return word;
    }
  }
}
