// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.publication.InboxEntry;

/**
 * A publication in the list.
 *
 * @param size of the PDF, in words
 * @param receipts how often files were downloaded, in words
 */
public record InboxLine(
    String id,
    String library,
    String kind,
    int year,
    String meta,
    String workArea,
    String size,
    boolean unread,
    int receiptCount,
    String receipts) {
  static InboxLine of(InboxEntry entry, Speech words) {
    return new InboxLine(
        entry.id().toString(),
        entry.library(),
        words.of("request.kind", entry.kind()),
        entry.year(),
        words.say("inbox.meta", entry.version(), entry.pages(), words.moment(entry.publishedAt())),
        entry.workArea(),
        FileSize.of(entry.pdfSize(), words),
        entry.unread(),
        entry.receipts(),
        words.say("inbox.receipts", entry.receipts()));
  }
}
