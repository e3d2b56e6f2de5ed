// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;

/**
 * A condition under which an edition may be used. An edition without any may be used freely; where
 * there are several, one that permits is enough.
 *
 * @param licensee the support organisation whose libraries may use it; null for all libraries
 * @param kinds the analyses for which it may be used
 * @param perYear how often a library may use it in a calendar year; null without a limit
 * @param paidBy who bought it; may be empty
 */
public record Licence(
    UUID id,
    LicenceWindow window,
    UUID licensee,
    Set<ReportKind> kinds,
    Integer perYear,
    String paidBy) {
  public Licence {
    kinds = Set.copyOf(kinds);
    if (perYear != null && perYear < 1) {
      throw new IllegalArgumentException("a licence that permits nothing");
    }
  }
}
