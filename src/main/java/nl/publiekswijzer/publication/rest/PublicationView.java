// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.store.StoredFile;

/** A publication as the API tells it. */
public record PublicationView(
    String id,
    String nummer,
    String soort,
    int jaar,
    int versie,
    int paginas,
    String sha256,
    String gepubliceerdOp,
    String sjabloonversie,
    String softwareversie,
    String pdf,
    String cijfers) {
  /**
   * @param address of the publication itself
   */
  static PublicationView of(Publication publication, StoredFile pdf, String address) {
    return new PublicationView(
        publication.id().toString(),
        publication.number(),
        ReportKind.valueOf(publication.kind()).word(),
        publication.year(),
        publication.version(),
        publication.pages(),
        pdf.sha256(),
        publication.publishedAt().toString(),
        publication.templateVersion(),
        publication.softwareVersion(),
        address + "/pdf",
        address + "/cijfers");
  }
}
