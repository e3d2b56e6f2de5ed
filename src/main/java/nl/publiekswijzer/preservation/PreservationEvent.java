// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation;

import java.time.Instant;

/**
 * Something that happened to a publication.
 *
 * @param passed whether it ended well
 * @param detail in Dutch; names no person and no content
 * @param agent software or organisation that did it
 */
public record PreservationEvent(
    EventKind kind, Instant at, boolean passed, String detail, String agent) {}
