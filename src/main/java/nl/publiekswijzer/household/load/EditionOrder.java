// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;

/**
 * What is to be imported.
 *
 * @param origin decides the source: delivered files, area figures, or another edition
 * @param segmentation name of the catalogue in delivered files; null otherwise
 * @param fromEdition name of the edition that a fictitious one is made of; null otherwise
 * @param closing names, with commas between, of editions that it may close for new questions even
 *     where it knows only part of their areas, or itself; null for none
 */
public record EditionOrder(
    String name,
    LocalDate referenceDate,
    Origin origin,
    LicenceWindow window,
    String segmentation,
    String fromEdition,
    String closing) {

  /** Whether an edition may be closed of which not all is replaced. */
  boolean mayClose(String edition) {
    return closing != null
        && Stream.of(closing.split(",")).map(String::strip).anyMatch(edition::equals);
  }
}
