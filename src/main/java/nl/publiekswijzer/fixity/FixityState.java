// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity;

import java.util.List;
import java.util.Optional;

/**
 * How far the reading again of all that is kept is.
 *
 * @param last round that is over
 * @param present round that goes on
 * @param left how many publications that one has still to read
 * @param overdue how many publications were read by nobody within the term
 * @param days the term
 * @param findings open ones within sight, the oldest first
 */
public record FixityState(
    Optional<FixityRound> last,
    Optional<FixityRound> present,
    long left,
    long overdue,
    long days,
    List<FixityFinding> findings) {
  public FixityState {
    findings = List.copyOf(findings);
  }

  /** Whether nothing was ever read. */
  public boolean isUntouched() {
    return last.isEmpty() && present.isEmpty();
  }
}
