// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.time.LocalDate;

/**
 * A yearly release of household data.
 *
 * @param referenceDate day to which its figures refer
 * @param households private households in the whole edition
 */
public record Edition(
    long id,
    String name,
    LocalDate referenceDate,
    Granularity granularity,
    Origin origin,
    long segmentationId,
    long households) {

  /** Year under which publications of this edition are kept. */
  public int year() {
    return referenceDate.getYear();
  }
}
