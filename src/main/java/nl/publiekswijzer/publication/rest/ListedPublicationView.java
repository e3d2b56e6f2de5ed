package nl.publiekswijzer.publication.rest;

import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.usecase.PublicationListing;

/**
 * A publication in the list of the API.
 *
 * @param publicatie where more of it is told
 */
public record ListedPublicationView(
    String id,
    String bibliotheek,
    String soort,
    int jaar,
    int versie,
    int paginas,
    String gepubliceerdOp,
    String publicatie) {

  /**
   * @param list address of the list
   */
  static ListedPublicationView of(PublicationListing.Listed listed, String list) {
    var publication = listed.publication();
    return new ListedPublicationView(
        publication.id().toString(),
        listed.library(),
        ReportKind.valueOf(publication.kind()).word(),
        publication.year(),
        publication.version(),
        publication.pages(),
        publication.publishedAt().toString(),
        list + "/" + publication.id());
  }
}
