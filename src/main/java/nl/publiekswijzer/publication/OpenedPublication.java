// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody opened a publication for the first time.
 *
 * @param library its name
 */
public record OpenedPublication(
    UUID publicationId, String library, int year, int version, Instant openedAt) {}
