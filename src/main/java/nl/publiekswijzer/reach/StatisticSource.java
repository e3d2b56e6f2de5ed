// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.time.LocalDate;

/**
 * Where figures come from and what they are about; said wherever they are shown.
 *
 * @param source who made the table, and what it is called, in Dutch
 * @param base what its households are, in Dutch
 * @param referenceDate day on which they were counted
 */
public record StatisticSource(String source, String base, LocalDate referenceDate) {}
