// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.time.LocalDate;

/**
 * A version of a proposition as its history tells it.
 *
 * @param decidedBy by role and organisation
 */
public record PropositionVersion(
    int version,
    String name,
    String promise,
    PropositionStatus status,
    LocalDate validFrom,
    LocalDate decidedOn,
    String decidedBy) {}
