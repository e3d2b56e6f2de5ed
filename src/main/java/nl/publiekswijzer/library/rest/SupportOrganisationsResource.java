// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.Day;
import nl.publiekswijzer.platform.InvalidInput;

/** The support organisations and the provinces that they serve. */
@Path("ondersteuningsorganisaties")
@Dependent
@Needs(Permission.LOOK)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SupportOrganisationsResource {
  private final Organising organising;

  @Inject
  public SupportOrganisationsResource(Organising organising) {
    this.organising = organising;
  }

  /** A support organisation as the interface tells it. */
  public record View(String naam, String email, List<String> provincies) {}

  /**
   * What is said of a support organisation.
   *
   * @param vanaf first day on which it serves provinces that others served; today when absent
   */
  public record Submission(String email, List<String> provincies, String vanaf) {
    LocalDate from() {
      return Day.of("vanaf", vanaf);
    }
  }

  @GET
  public List<View> list() {
    return organising.supportOrganisations().stream()
        .map(o -> new View(o.name(), o.email(), o.provinces()))
        .toList();
  }

  @PUT
  @Path("{naam}")
  @Needs(Permission.ACCOUNTS)
  public Response put(@PathParam("naam") String name, Submission sent) {
    String valid =
        LibraryName.of(name)
            .orElseThrow(() -> new InvalidInput("naam", "Geef een naam van ten hoogste 120."));
    if (sent == null || sent.provincies() == null) {
      throw new InvalidInput("provincies", "Noem de provincies; een lege lijst mag.");
    }
    organising.putSupporter(
        valid, sent.email() == null ? "" : sent.email(), sent.provincies(), sent.from());
    return Response.noContent().build();
  }
}
