// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.Report;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.usecase.ReportReading;
import nl.publiekswijzer.publication.usecase.VersionListing;
import nl.publiekswijzer.publication.web.ReportPage.Download;

/**
 * Writes the report of a publication in the language of who looks, unless it was written before.
 */
@Dependent
public class ReportWriting {
  private static final double MEGABYTE = 1_000_000;
  private static final double KILOBYTE = 1_000;

  private final ReportReading reports;
  private final VersionListing versions;
  private final RecentReports recent;
  private final Speech words;

  @Inject
  public ReportWriting(
      ReportReading reports, VersionListing versions, RecentReports recent, PageWords words) {
    this.reports = reports;
    this.versions = versions;
    this.recent = recent;
    this.words = words.speech();
  }

  /**
   * The report of a publication that was found to be within reach.
   *
   * @param segment code of the segment to follow; one that there is not counts as none
   */
  ReportPage page(Publication publication, String segment) {
    reports.requireSound(publication.id());
    var plain = page(publication.id(), "");
    boolean known = plain.segments().stream().anyMatch(s -> s.code().equals(segment));
    return known ? page(publication.id(), segment) : plain;
  }

  private ReportPage page(UUID id, String segment) {
    var key = new RecentReports.Key(id, segment, words.language());
    return recent.read(key, () -> write(id, segment));
  }

  private ReportPage write(UUID id, String segment) {
    Report report = reports.find(id, segment).orElseThrow();
    var links = TableLinks.of(id.toString(), report.chosen());
    return ReportPage.of(
        report,
        () -> new SectionPen(words, links, report.chosen()),
        downloads(id, report.imprint().year()));
  }

  /** A document beside the report, which not every publication has. */
  private record Document(String word, String path, String file) {}

  private List<Download> downloads(UUID id, int year) {
    Map<String, Long> sizes = versions.sizes(id);
    String pages = "/ui/publicaties/" + id;
    String api = "/api/v1/publicaties/" + id;
    var report =
        sizes.containsKey(PublicationFile.CONFORMANCE)
            ? Stream.of(new Download(api + "/controle", words.get("report.conformance")))
            : Stream.<Download>empty();
    var files =
        Stream.of(
            download("pdf", api + "/pdf", sizes.get(PublicationFile.PDF), year),
            download("csv", pages + "/csv", sizes.get(PublicationFile.FIGURES_CSV), year),
            download("xlsx", pages + "/xlsx", sizes.get(PublicationFile.FIGURES_XLSX), year),
            new Download(pages + "/uitleg", words.get("report.explanation")),
            download("json", api + "/cijfers", sizes.get(PublicationFile.FIGURES_JSON), year),
            new Download(api + "/pakket", words.get("report.package")),
            new Download(pages + "/mdto", words.get("report.metadata")));
    var board =
        Stream.of(
                new Document("board", "/kernrapport", PublicationFile.BOARD_REPORT),
                new Document("large", "/kernrapport/grootschrift", PublicationFile.LARGE_PRINT))
            .filter(d -> sizes.containsKey(d.file()))
            .map(d -> download(d.word(), api + d.path(), sizes.get(d.file()), year));
    return Stream.of(board, files, report).flatMap(s -> s).toList();
  }

  private Download download(String format, String to, long bytes, int year) {
    String size =
        bytes < MEGABYTE
            ? words.say("report.kilobytes", Math.ceil(bytes / KILOBYTE))
            : words.say("report.megabytes", bytes / MEGABYTE);
    return new Download(to, words.say("report.download." + format, size, String.valueOf(year)));
  }
}
