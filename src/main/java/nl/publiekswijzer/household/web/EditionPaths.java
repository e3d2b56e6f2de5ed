// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import jakarta.ws.rs.core.UriBuilder;

/** Where the pages and files of an estimated edition are. */
public record EditionPaths(String edition) {
  public String validation() {
    return path("/ui/edities/{naam}/toets");
  }

  public String research() {
    return path("/ui/edities/{naam}/onderzoek");
  }

  public String openData() {
    return path("/api/v1/edities/{naam}/schatting");
  }

  public String characteristics() {
    return path("/api/v1/edities/{naam}/kenmerken");
  }

  public String document() {
    return path("/api/v1/edities/{naam}/toets/pdf");
  }

  private String path(String template) {
    return UriBuilder.fromPath(template).build(edition).toString();
  }
}
