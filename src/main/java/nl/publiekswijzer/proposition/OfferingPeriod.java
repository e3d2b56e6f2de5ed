// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when a library offered a proposition at a level.
 *
 * @param branch code; empty for the library as a whole
 * @param until empty while it lasts
 */
public record OfferingPeriod(
    String proposition,
    Optional<String> branch,
    ServiceLevel level,
    LocalDate since,
    Optional<LocalDate> until) {}
