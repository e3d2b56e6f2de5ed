// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.store.StoredFile;
import nl.publiekswijzer.publication.usecase.EvidenceMaking;

/** The report of how good an estimated edition is. */
@Path("edities/{naam}/toets/pdf")
@Dependent
@Needs(Permission.LOOK)
@Produces("application/pdf")
public class EvidenceResource {
  private final EvidenceMaking making;

  @Inject
  public EvidenceResource(EvidenceMaking making) {
    this.making = making;
  }

  @GET
  public Response report(@PathParam("naam") String edition, @Context Request request) {
    byte[] pdf = making.report(edition).pdf();
    String type = PublicationFile.pdf(pdf).mediaType();
    var file = new StoredFile("toets.pdf", type, Sha256.of(pdf), pdf);
    return FileAnswer.of(file, request, "inline");
  }
}
