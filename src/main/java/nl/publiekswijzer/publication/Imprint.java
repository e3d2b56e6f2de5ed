// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.time.Instant;
import nl.publiekswijzer.pdf.ArchivalStandard;

/**
 * How a publication is identified.
 *
 * @param number identification number, as printed
 * @param year of the edition
 * @param version within its series and year, from 1
 * @param created when the request was accepted: the same request gives the same bytes, however
 *     often it is tried
 * @param templates version of the report templates
 * @param software version of the software
 * @param standard that its document keeps
 * @param server address of the pages that its document links to; empty for none
 */
public record Imprint(
    String number,
    int year,
    int version,
    Instant created,
    String templates,
    String software,
    ArchivalStandard standard,
    String server) {

  /**
   * What was written down before there was a choice means the usual standard, and before there were
   * links none.
   */
  public Imprint {
    standard = standard == null ? ArchivalStandard.PDF_A_2A : standard;
    server = server == null ? "" : server;
  }

  /** With a document of the usual standard. */
  public static Imprint of(
      String number, int year, int version, Instant created, String templates, String software) {
    return new Imprint(
        number, year, version, created, templates, software, ArchivalStandard.PDF_A_2A, "");
  }

  /** The same, with a document that keeps this standard. */
  public Imprint keeping(ArchivalStandard asked) {
    return new Imprint(number, year, version, created, templates, software, asked, server);
  }

  /** The same, with a document that links to pages of this server. */
  public Imprint at(String address) {
    return new Imprint(number, year, version, created, templates, software, standard, address);
  }
}
