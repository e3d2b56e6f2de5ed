// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;

/**
 * A version that was found in the archive.
 *
 * @param number how it is cited
 * @param library its name
 * @param workArea what the work area of its series is called
 * @param ended how it ended; empty while it is given out
 */
public record FoundVersion(
    UUID id,
    String number,
    String library,
    ReportKind kind,
    String workArea,
    int year,
    int version,
    Instant publishedAt,
    Optional<Tombstone.End> ended) {}
