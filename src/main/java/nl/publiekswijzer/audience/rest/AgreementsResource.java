// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.audience.AudiencePublication;
import nl.publiekswijzer.audience.usecase.AgreementForm;
import nl.publiekswijzer.audience.usecase.Agreements;
import nl.publiekswijzer.platform.Refused;

/** Agreements on files that are looked at together, and what came of them. */
@Path("doelgroepafspraken")
@Dependent
@Needs(Permission.LOOK)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AgreementsResource {
  private static final String NO_PUBLICATION = "Van deze afspraak is er nog geen publicatie.";

  private final Agreements agreements;

  @Inject
  public AgreementsResource(Agreements agreements) {
    this.agreements = agreements;
  }

  /** That an organisation takes part. */
  public record Signature(String organisatie, Boolean deeltAantallen) {
    static final Signature EMPTY = new Signature("", false);
  }

  /**
   * That an agreement ends.
   *
   * @param organisatie who does not want it; not for one that is taken back
   */
  public record Ending(String organisatie, String reden) {
    static final Ending EMPTY = new Ending("", "");
  }

  @GET
  public List<AgreementView> list() {
    return agreements.list().stream().map(AgreementView::of).toList();
  }

  @POST
  @Needs(Permission.ASK)
  public Response propose(AgreementForm form) {
    var made = agreements.propose(form == null ? AgreementForm.EMPTY : form);
    return Response.status(Response.Status.CREATED).entity(AgreementView.of(made)).build();
  }

  @GET
  @Path("{id}")
  public AgreementView show(@PathParam("id") UUID id) {
    return AgreementView.of(agreements.read(id));
  }

  @POST
  @Path("{id}/ondertekening")
  @Needs(Permission.ASK)
  public AgreementView sign(@PathParam("id") UUID id, Signature signature) {
    var given = signature == null ? Signature.EMPTY : signature;
    return AgreementView.of(
        agreements.sign(id, given.organisatie(), Boolean.TRUE.equals(given.deeltAantallen())));
  }

  @POST
  @Path("{id}/afwijzing")
  @Needs(Permission.ASK)
  public AgreementView decline(@PathParam("id") UUID id, Ending ending) {
    var given = ending == null ? Ending.EMPTY : ending;
    return AgreementView.of(agreements.decline(id, given.organisatie(), given.reden()));
  }

  @POST
  @Path("{id}/intrekking")
  @Needs(Permission.ASK)
  public AgreementView withdraw(@PathParam("id") UUID id, Ending ending) {
    var given = ending == null ? Ending.EMPTY : ending;
    return AgreementView.of(agreements.withdraw(id, given.reden()));
  }

  @GET
  @Path("{id}/publicatie")
  @Needs(Permission.READ)
  public AudienceFiguresView publication(@PathParam("id") UUID id) {
    return AudienceFiguresView.of(published(id));
  }

  @GET
  @Path("{id}/publicatie/pdf")
  @Needs(Permission.READ)
  @Produces("application/pdf")
  public Response document(@PathParam("id") UUID id) {
    var publication = published(id);
    return Response.ok(agreements.findDocument(id).orElseThrow())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"" + publication.number() + ".pdf\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }

  private AudiencePublication published(UUID id) {
    return agreements.findPublication(id).orElseThrow(() -> Refused.notFound(NO_PUBLICATION));
  }
}
