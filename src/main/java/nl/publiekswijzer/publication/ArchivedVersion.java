// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;

/**
 * A version in the archive of a library.
 *
 * @param reason why there is this version, in words; may be empty for one of before
 * @param compared whether it is compared with an earlier publication
 * @param sha256 of the PDF
 * @param pdfSize in bytes; 0 when it is no longer given out
 * @param figuresSize of both files with figures together, in bytes; 0 likewise
 * @param number how it is cited
 * @param workArea what the work area of its series is called
 * @param ended how it ended; empty while it is given out
 */
public record ArchivedVersion(
    UUID id,
    ReportKind kind,
    int year,
    String edition,
    int version,
    Instant publishedAt,
    int pages,
    String reason,
    boolean compared,
    String sha256,
    long pdfSize,
    long figuresSize,
    String templates,
    String software,
    String number,
    String workArea,
    Optional<Tombstone.End> ended) {}
