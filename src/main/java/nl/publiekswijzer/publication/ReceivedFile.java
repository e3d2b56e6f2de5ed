// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody was handed a file of a publication.
 *
 * @param library the name of that of the publication
 */
public record ReceivedFile(
    UUID publicationId, String library, int year, int version, String file, Instant receivedAt) {}
