// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.usecase.Inbox;
import nl.publiekswijzer.publication.usecase.PublicationListing;

/** Who received which file of a publication. */
@Path("publicaties/{id}/ontvangst")
@Dependent
@Needs(Permission.READ)
public class ReceiptsPage {
  private final Inbox inbox;
  private final PublicationListing listing;
  private final PageWords words;
  private final Models models;

  @Inject
  public ReceiptsPage(Inbox inbox, PublicationListing listing, PageWords words, Models models) {
    this.inbox = inbox;
    this.listing = listing;
    this.words = words;
    this.models = models;
  }

  /**
   * @param name empty when the account is gone
   */
  public record ReceiptLine(String name, String file, String when) {}

  @GET
  public View list(@PathParam("id") UUID id) {
    var listed =
        listing.find(id).orElseThrow(() -> Refused.notFound("Deze publicatie bestaat niet."));
    models.put("library", listed.library());
    models.put("year", listed.publication().year());
    models.put("path", "/ui/publicaties/" + id);
    models.put(
        "receipts",
        inbox.listReceipts(id).stream()
            .map(r -> new ReceiptLine(r.name(), r.file(), words.speech().moment(r.receivedAt())))
            .toList());
    return new View("receipts.xhtml");
  }
}
