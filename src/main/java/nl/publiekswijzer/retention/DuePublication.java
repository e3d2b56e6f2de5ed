// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention;

import java.time.LocalDate;

/**
 * A publication whose term ends.
 *
 * @param dueOn the first day on which it may be destroyed
 */
public record DuePublication(KeptPublication publication, LocalDate dueOn) {
  /** Whether it can be put on a list on a day. */
  public boolean canBeProposed(LocalDate day) {
    return !dueOn.isAfter(day) && !publication.stopped() && !publication.proposed();
  }
}
