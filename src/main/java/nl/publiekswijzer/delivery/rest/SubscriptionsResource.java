// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.delivery.usecase.Subscribing;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.outbound.GuardedHttp;

/** One's own subscriptions: other systems that hear by webhook of what one may read. */
@Path("abonnementen")
@Dependent
@Needs(Permission.READ)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SubscriptionsResource {
  private final Subscribing subscribing;
  private final GuardedHttp http;

  @Inject
  public SubscriptionsResource(Subscribing subscribing, GuardedHttp http) {
    this.subscribing = subscribing;
    this.http = http;
  }

  @GET
  public List<SubscriptionView> list() {
    return subscribing.list().stream().map(SubscriptionView::of).toList();
  }

  /** The secret is told this once. */
  @POST
  public Response subscribe(SubscriptionOrder sent, @Context UriInfo uri) {
    if (sent == null) {
      throw new InvalidInput("adres", "Geef het adres dat een bericht moet krijgen.");
    }
    var agreed = subscribing.subscribe(sent.address(http.guard()), sent.types());
    var view = SubscriptionView.of(agreed);
    return Response.created(uri.getAbsolutePathBuilder().path(view.id()).build())
        .entity(view)
        .build();
  }

  @DELETE
  @Path("{id}")
  public Response end(@PathParam("id") UUID id) {
    subscribing.end(id);
    return Response.noContent().build();
  }

  @GET
  @Path("{id}/bezorgingen")
  public List<DeliveryView> deliveries(@PathParam("id") UUID id) {
    return subscribing.deliveries(id).stream().map(DeliveryView::of).toList();
  }
}
