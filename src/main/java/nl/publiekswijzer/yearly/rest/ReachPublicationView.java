// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.rest;

import nl.publiekswijzer.yearly.ReachPublication;

/**
 * A publication of reach, as the API lists it.
 *
 * @param definitie version by which it was reckoned
 * @param omvang of the PDF in bytes
 * @param sha256 of the PDF
 */
public record ReachPublicationView(
    String nummer,
    int jaar,
    int versie,
    String gemaaktOp,
    String gemaaktDoor,
    String reden,
    int definitie,
    int paginas,
    long omvang,
    String sha256) {
  static ReachPublicationView of(ReachPublication publication) {
    return new ReachPublicationView(
        publication.number().toString(),
        publication.year(),
        publication.version(),
        publication.madeAt().toString(),
        publication.madeBy(),
        publication.reason(),
        publication.definition(),
        publication.pages(),
        publication.bytes(),
        publication.sha256());
  }
}
