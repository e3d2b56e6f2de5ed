// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;

/**
 * A publication in somebody's inbox.
 *
 * @param library its name
 * @param province empty where it was never said
 * @param edition its name
 * @param pdfSize in bytes
 * @param workArea its name, as in the publication
 * @param unread whether the reader has not opened it yet
 * @param receipts how often a file of it was handed out
 * @param lastReceipt null when that never happened
 */
public record InboxEntry(
    UUID id,
    String library,
    String province,
    ReportKind kind,
    int year,
    String edition,
    int version,
    int pages,
    long pdfSize,
    Instant publishedAt,
    String workArea,
    boolean unread,
    int receipts,
    Instant lastReceipt) {}
