// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import java.util.Objects;
import java.util.UUID;

/**
 * Something that happened to a publication or a request, for whom it concerns.
 *
 * @param subject the publication or the request, as the type says
 * @param requestedBy the account that asked; null when unknown
 * @param year of the edition
 * @param detail of a rejection or a withdrawal its reason in Dutch; of a failure the number under
 *     which the log tells of it; otherwise empty
 */
public record Occurrence(
    EventType type, UUID subject, UUID libraryId, UUID requestedBy, int year, String detail) {
  public Occurrence {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(libraryId, "libraryId");
    Objects.requireNonNull(detail, "detail");
  }
}
