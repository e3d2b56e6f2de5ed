package nl.publiekswijzer.publication.web;

import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.web.DutchTime;
import nl.publiekswijzer.publication.usecase.PublicationListing;

/** A publication as pages show it. */
public record PublicationLine(
    String id,
    String library,
    String kind,
    int year,
    int version,
    int pages,
    String publishedAt,
    String templateVersion,
    String softwareVersion) {

  static PublicationLine of(PublicationListing.Listed listed) {
    var publication = listed.publication();
    return new PublicationLine(
        publication.id().toString(),
        listed.library(),
        ReportKind.valueOf(publication.kind()).title(),
        publication.year(),
        publication.version(),
        publication.pages(),
        DutchTime.of(publication.publishedAt()),
        publication.templateVersion(),
        publication.softwareVersion());
  }
}
