// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.time.LocalDate;
import nl.publiekswijzer.household.LicenceWindow;
import nl.publiekswijzer.household.Origin;

/**
 * What is to be imported.
 *
 * @param origin decides the source: delivered files, area figures, or another edition
 * @param segmentation name of the catalogue in delivered files; null otherwise
 * @param fromEdition name of the edition that a fictitious one is made of; null otherwise
 */
public record EditionOrder(
    String name,
    LocalDate referenceDate,
    Origin origin,
    LicenceWindow window,
    String segmentation,
    String fromEdition) {}
