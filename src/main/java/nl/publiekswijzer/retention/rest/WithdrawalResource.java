// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.retention.usecase.Withdrawing;

/** Withdraws a publication. */
@Path("publicaties/{id}/intrekking")
@Dependent
@Needs(Permission.ARCHIVE)
@Consumes(MediaType.APPLICATION_JSON)
public class WithdrawalResource {
  private final Withdrawing withdrawing;

  @Inject
  public WithdrawalResource(Withdrawing withdrawing) {
    this.withdrawing = withdrawing;
  }

  /**
   * Why, and what takes its place.
   *
   * @param opvolger id of another version of the series; null for the newest after it
   */
  public record Order(String reden, UUID opvolger) {}

  @POST
  public void withdraw(@PathParam("id") UUID id, Order order) {
    withdrawing.withdraw(id, Optional.ofNullable(order.reden()).orElse(""), order.opvolger());
  }
}
