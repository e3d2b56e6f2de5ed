// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.proposition.NamingSuggestion;
import nl.publiekswijzer.proposition.usecase.CommonNames;

/** Own propositions of a library that look like shared ones, and what the library says of it. */
@Path("bibliotheken/{naam}/naamvoorstellen")
@Dependent
@Needs(Permission.LOOK)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CommonNamesResource {
  private final CommonNames names;

  @Inject
  public CommonNamesResource(CommonNames names) {
    this.names = names;
  }

  /**
   * That two names may be of one promise.
   *
   * @param door who proposed it; empty where the names alone are alike
   */
  public record SuggestionView(String eigen, String gezamenlijk, String door) {
    static SuggestionView of(NamingSuggestion suggestion) {
      return new SuggestionView(
          suggestion.own().code(), suggestion.shared().code(), suggestion.proposedBy());
    }
  }

  /** Two propositions, as somebody proposes or answers; the answer only counts for the latter. */
  public record NamingOrder(String eigen, String gezamenlijk, boolean akkoord) {
    public NamingOrder {
      eigen = Objects.requireNonNullElse(eigen, "");
      gezamenlijk = Objects.requireNonNullElse(gezamenlijk, "");
    }
  }

  @GET
  public List<SuggestionView> suggestions(@PathParam("naam") String library) {
    return names.list(library).stream().map(SuggestionView::of).toList();
  }

  @POST
  public void propose(@PathParam("naam") String library, NamingOrder order) {
    names.propose(library, order.eigen(), order.gezamenlijk());
  }

  @POST
  @Path("antwoord")
  public void answer(@PathParam("naam") String library, NamingOrder order) {
    names.answer(library, order.eigen(), order.gezamenlijk(), order.akkoord());
  }
}
