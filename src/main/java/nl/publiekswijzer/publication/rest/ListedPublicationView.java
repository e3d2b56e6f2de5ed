// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import nl.publiekswijzer.publication.InboxEntry;

/**
 * A publication in the list of the API.
 *
 * @param pdfGrootte in bytes
 * @param publicatie where more of it is told
 */
public record ListedPublicationView(
    String id,
    String bibliotheek,
    String provincie,
    String soort,
    int jaar,
    String editie,
    int versie,
    int paginas,
    long pdfGrootte,
    String gepubliceerdOp,
    String werkgebied,
    boolean ongelezen,
    int ontvangstbewijzen,
    String laatstOpgehaaldOp,
    String publicatie) {

  /**
   * @param list address of the list
   */
  static ListedPublicationView of(InboxEntry entry, String list) {
    return new ListedPublicationView(
        entry.id().toString(),
        entry.library(),
        entry.province().isEmpty() ? null : entry.province(),
        entry.kind().word(),
        entry.year(),
        entry.edition(),
        entry.version(),
        entry.pages(),
        entry.pdfSize(),
        entry.publishedAt().toString(),
        entry.workArea(),
        entry.unread(),
        entry.receipts(),
        entry.lastReceipt() == null ? null : entry.lastReceipt().toString(),
        list + "/" + entry.id());
  }
}
