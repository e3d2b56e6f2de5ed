// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.delivery.feed.AtomWriter;
import nl.publiekswijzer.delivery.usecase.PublicationFeed;

/** Feeds for readers that look by themselves; they send their token as a password. */
@Path("feeds/publicaties")
@Dependent
@Needs(Permission.READ)
public class FeedResource {
  private final PublicationFeed feed;

  @Inject
  public FeedResource(PublicationFeed feed) {
    this.feed = feed;
  }

  @GET
  @Produces(AtomWriter.MEDIA_TYPE)
  public byte[] publications(@Context UriInfo uri) {
    return AtomWriter.write(feed.read(uri.getAbsolutePath()));
  }
}
