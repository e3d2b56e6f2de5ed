// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * That nothing, or one publication, of a library may be destroyed for now, whatever its term.
 *
 * @param number of the publication; empty for all of the library
 * @param placedBy role and organisation
 */
public record DestructionStop(
    UUID id, String number, String reason, Instant placedAt, String placedBy) {}
