// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.publication.DownloadReceipt;
import nl.publiekswijzer.publication.usecase.Inbox;

/** To whom the files of a publication were handed. */
@Path("publicaties/{id}/ontvangstbewijzen")
@Dependent
@Needs(Permission.READ)
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {
  private final Inbox inbox;

  @Inject
  public ReceiptsResource(Inbox inbox) {
    this.inbox = inbox;
  }

  /** That a file was handed to somebody. */
  public record View(String naam, String bestand, String opgehaaldOp) {
    static View of(DownloadReceipt receipt) {
      return new View(
          receipt.name().isEmpty() ? "uitgeschakeld account" : receipt.name(),
          receipt.file(),
          receipt.receivedAt().toString());
    }
  }

  @GET
  public List<View> list(@PathParam("id") UUID id) {
    return inbox.listReceipts(id).stream().map(View::of).toList();
  }
}
