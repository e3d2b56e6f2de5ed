// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import nl.publiekswijzer.platform.web.PathPart;

/**
 * Where the numbers of a report can be fetched as files.
 *
 * @param all address of all figures; empty where there are no files
 * @param tables address before the id of a table
 * @param chosen code of the segment that the tables follow; empty for none
 */
record TableLinks(String all, String tables, String chosen) {
  static final TableLinks NONE = new TableLinks("", "", "");

  static TableLinks of(String publication, String chosen) {
    String page = "/ui/publicaties/" + publication;
    return new TableLinks(page + "/csv", page + "/tabel/", chosen);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * @param id as its section calls it
   */
  String of(String id) {
    return tables + id + (chosen.isEmpty() ? "" : "?segment=" + PathPart.of(chosen));
  }
}
