// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.usecase.VersionListing.Shelf;

/** Shows one publication. */
@Dependent
public class PublicationView {
  private static final int LONGEST_AREA = 40;

  private final ReportWriting writing;
  private final Speech words;
  private final Models models;

  @Inject
  public PublicationView(ReportWriting writing, PageWords words, Models models) {
    this.writing = writing;
    this.words = words.speech();
    this.models = models;
  }

  /**
   * What stands above a report.
   *
   * @param workArea in so many words as fit a line
   * @param replacedBy id of the newest version of the same year; empty when this is the one
   */
  public record Head(
      String id,
      String library,
      String kind,
      String workArea,
      String year,
      int version,
      int pages,
      String publishedAt,
      String referenceDate,
      String replacedBy) {}

  /**
   * A segment that can be chosen.
   *
   * @param path where it is followed, or no longer where it is already
   * @param colour number of its colour in the figures, from 1
   */
  public record Choice(String code, String name, String path, int colour, boolean chosen) {}

  View show(Shelf shelf, String segment) {
    var publication = shelf.publication();
    var page = writing.page(publication, segment);
    var lines = VersionLine.of(shelf.versions(), publication, words);
    models.put("head", head(shelf, page, lines));
    models.put("report", page);
    models.put("choices", choices(publication.id().toString(), page));
    models.put("versions", lines);
    return new View("publication.xhtml");
  }

  private Head head(Shelf shelf, ReportPage page, List<VersionLine> lines) {
    var publication = shelf.publication();
    String year = String.valueOf(publication.year());
    return new Head(
        publication.id().toString(),
        shelf.library(),
        words.of("request.kind", ReportKind.valueOf(publication.kind())),
        page.subject().briefWorkArea(LONGEST_AREA),
        year,
        publication.version(),
        publication.pages(),
        words.moment(publication.publishedAt()),
        words.day(page.subject().referenceDate()),
        lines.stream()
            .filter(line -> line.newest() && line.year().equals(year) && !line.current())
            .map(VersionLine::id)
            .findFirst()
            .orElse(""));
  }

  private static List<Choice> choices(String id, ReportPage page) {
    return IntStream.range(0, page.segments().size()).mapToObj(i -> choice(id, page, i)).toList();
  }

  private static Choice choice(String id, ReportPage page, int place) {
    var segment = page.segments().get(place);
    boolean chosen = segment.code().equals(page.chosen());
    return new Choice(
        segment.code(),
        segment.name(),
        Paths.ofPublication(id, chosen ? "" : segment.code()),
        1 + place % Paths.COLOURS,
        chosen);
  }
}
