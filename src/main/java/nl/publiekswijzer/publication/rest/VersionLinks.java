// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.UUID;
import nl.publiekswijzer.publication.usecase.VersionListing.Shelf;

/**
 * Where the versions beside a publication are, by the relations of RFC 5829, and its page and
 * figures.
 */
public final class VersionLinks {
  private VersionLinks() {}

  /**
   * @param uri of the interface or of the pages: versions are linked as who asks knows them
   */
  public static Link[] of(Shelf shelf, UriInfo uri) {
    var links = new ArrayList<Link>();
    var own = shelf.publication();
    var versions = shelf.versions();
    int place = versions.indexOf(own);
    links.add(to(uri, versions.get(0).id(), "latest-version"));
    if (place + 1 < versions.size()) {
      links.add(to(uri, versions.get(place + 1).id(), "predecessor-version"));
    }
    if (place > 0) {
      links.add(to(uri, versions.get(place - 1).id(), "successor-version"));
    }
    String page = "/ui/publicaties/" + own.id();
    links.add(Link.fromUri(page).rel("version-history").build());
    links.add(Link.fromUri(uri.getBaseUri().resolve("/id/" + own.id())).rel("cite-as").build());
    links.add(
        Link.fromUri(uri.getBaseUri().resolve("/api/v1/publicaties/" + own.id() + "/cijfers"))
            .rel("describedby")
            .type("application/json")
            .build());
    return links.toArray(Link[]::new);
  }

  /** A publication, in this relation to the one that is told of. */
  static Link to(UriInfo uri, UUID id, String relation) {
    return Link.fromUriBuilder(uri.getBaseUriBuilder().path("publicaties/" + id))
        .rel(relation)
        .build();
  }
}
