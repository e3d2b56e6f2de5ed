// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;

/**
 * What stays known of a publication that is no longer given out.
 *
 * @param number how it is cited, for ever
 * @param workArea what the work area of its series is called
 * @param sha256 of its PDF
 * @param ending the last thing that happened to it
 * @param successor what takes its place: chosen, or else the newest version after it
 */
public record Tombstone(
    UUID id,
    String number,
    ReportKind kind,
    String library,
    String workArea,
    int year,
    int version,
    Instant publishedAt,
    String sha256,
    Ending ending,
    Optional<Successor> successor) {
  /** How a publication ended. */
  public enum End {
    WITHDRAWN("ingetrokken"),
    DESTROYED("vernietigd");

    private final String word;

    End(String word) {
      this.word = word;
    }

    /** As people and the interface read it. */
    public String word() {
      return word;
    }
  }

  /**
   * That it ended.
   *
   * @param decidedBy role and organisation, never a person
   */
  public record Ending(End end, Instant at, String reason, String decidedBy) {}

  /**
   * What takes its place.
   *
   * @param number how that is cited
   */
  public record Successor(UUID id, String number) {}

  /** In one Dutch sentence. */
  public String sentence() {
    return "Publicatie %s is %s en wordt niet meer gegeven. %s"
        .formatted(
            number,
            ending.end().word(),
            successor
                .map(s -> "In de plaats kwam " + s.number() + ".")
                .orElse("Er kwam geen andere voor in de plaats."));
  }
}
