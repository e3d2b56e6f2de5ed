// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.publication.ArchivedVersion;

/**
 * A version in the archive.
 *
 * @param reason why it was asked for; empty when that was not said
 * @param compared in words
 * @param size of the PDF, in words
 * @param ended how it ended, in words; empty while it is given out
 */
public record ArchiveLine(
    String id,
    String number,
    String kind,
    String workArea,
    int version,
    String edition,
    String publishedAt,
    int pages,
    String reason,
    String compared,
    String sha256,
    String size,
    String figures,
    String made,
    String ended) {
  static ArchiveLine of(ArchivedVersion version, Speech words) {
    return new ArchiveLine(
        version.id().toString(),
        version.number(),
        words.of("request.kind", version.kind()),
        version.workArea(),
        version.version(),
        version.edition(),
        words.moment(version.publishedAt()),
        version.pages(),
        version.reason(),
        words.get(version.compared() ? "archive.compared" : "archive.alone"),
        version.sha256(),
        FileSize.of(version.pdfSize(), words),
        FileSize.of(version.figuresSize(), words),
        words.say("archive.made", version.software(), version.templates()),
        version.ended().map(end -> words.of("gone.end", end)).orElse(""));
  }
}
