// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.OpenToAll;
import nl.publiekswijzer.proposition.BarrierCount;
import nl.publiekswijzer.proposition.PropositionVersion;
import nl.publiekswijzer.proposition.usecase.BarrierLog;
import nl.publiekswijzer.proposition.usecase.PropositionCatalogue;
import nl.publiekswijzer.proposition.usecase.PropositionForm;

/** The propositions of the network and of single libraries; everybody may read them. */
@Path("proposities")
@Dependent
@Needs(Permission.LOOK)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PropositionsResource {
  private final PropositionCatalogue catalogue;
  private final BarrierLog barriers;

  @Inject
  public PropositionsResource(PropositionCatalogue catalogue, BarrierLog barriers) {
    this.catalogue = catalogue;
    this.barriers = barriers;
  }

  /** A version as its history tells it. */
  public record VersionView(
      int versie,
      String naam,
      String belofte,
      String status,
      String geldigVan,
      String besloten,
      String door) {
    static VersionView of(PropositionVersion version) {
      return new VersionView(
          version.version(),
          version.name(),
          version.promise(),
          version.status().word(),
          version.validFrom().toString(),
          version.decidedOn().toString(),
          version.decidedBy());
    }
  }

  /** How many barriers of all libraries there are. */
  public record BarrierCountView(String plaats, String toestand, int aantal) {
    static BarrierCountView of(BarrierCount count) {
      return new BarrierCountView(count.place().word(), count.state().word(), count.number());
    }
  }

  @GET
  @OpenToAll
  public List<PropositionView> list() {
    return catalogue.list().stream().map(PropositionView::of).toList();
  }

  @GET
  @Path("{code}")
  @OpenToAll
  public PropositionView show(@PathParam("code") String code) {
    return PropositionView.of(catalogue.read(code));
  }

  @GET
  @Path("{code}/versies")
  public List<VersionView> versions(@PathParam("code") String code) {
    catalogue.read(code);
    return catalogue.versions(code).stream().map(VersionView::of).toList();
  }

  @GET
  @Path("{code}/knelpunten")
  public List<BarrierCountView> barriers(@PathParam("code") String code) {
    catalogue.read(code);
    return barriers.count(code).stream().map(BarrierCountView::of).toList();
  }

  /**
   * Enters one.
   *
   * @param library whose own it is; empty for one that the network shares
   */
  @POST
  public Response enter(
      @QueryParam("bibliotheek") @DefaultValue("") String library,
      PropositionForm form,
      @Context UriInfo uri) {
    String code = catalogue.enter(library, given(form));
    return Response.created(uri.getAbsolutePathBuilder().path(code).build())
        .entity(PropositionView.of(catalogue.read(code)))
        .build();
  }

  /**
   * Changes one.
   *
   * @param version that was changed
   */
  @PUT
  @Path("{code}")
  public PropositionView change(
      @PathParam("code") String code,
      @QueryParam("versie") @DefaultValue("0") int version,
      PropositionForm form) {
    catalogue.change(code, version, given(form));
    return PropositionView.of(catalogue.read(code));
  }

  private static PropositionForm given(PropositionForm form) {
    if (form == null) {
      throw new InvalidInput("naam", "Stuur een propositie mee.");
    }
    return form;
  }
}
