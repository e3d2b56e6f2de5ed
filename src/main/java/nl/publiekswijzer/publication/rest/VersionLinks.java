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
final class VersionLinks {
  private VersionLinks() {}

  static Link[] of(Shelf shelf, UriInfo uri) {
    var links = new ArrayList<Link>();
    var own = shelf.publication();
    var versions = shelf.versions();
    int place = versions.indexOf(own);
    links.add(link(uri, versions.get(0).id(), "latest-version"));
    if (place + 1 < versions.size()) {
      links.add(link(uri, versions.get(place + 1).id(), "predecessor-version"));
    }
    if (place > 0) {
      links.add(link(uri, versions.get(place - 1).id(), "successor-version"));
    }
    String page = "/ui/publicaties/" + own.id();
    links.add(Link.fromUri(page).rel("version-history").build());
    links.add(link(uri, own.id(), "cite-as"));
    links.add(
        Link.fromUriBuilder(uri.getBaseUriBuilder().path("publicaties/" + own.id() + "/cijfers"))
            .rel("describedby")
            .type("application/json")
            .build());
    return links.toArray(Link[]::new);
  }

  private static Link link(UriInfo uri, UUID id, String relation) {
    return Link.fromUriBuilder(uri.getBaseUriBuilder().path("publicaties/" + id))
        .rel(relation)
        .build();
  }
}
