// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.household.rest.LicenceSubmission;
import nl.publiekswijzer.household.rest.LicenceView;
import nl.publiekswijzer.household.usecase.Licensing;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;

/** The licences of an edition: entered, and removed after a second look. */
@Path("beheer/edities/{naam}/licenties")
@Dependent
@Needs(Permission.EDITIONS)
public class LicencesPage {
  private static final View VIEW = new View("licences.xhtml");

  private final Licensing licensing;
  private final Organising organising;
  private final LicencesView view;
  private final Models models;

  @Inject
  public LicencesPage(
      Licensing licensing, Organising organising, LicencesView view, Models models) {
    this.licensing = licensing;
    this.organising = organising;
    this.view = view;
    this.models = models;
  }

  /** What is filled in for a licence. */
  public static class Fields {
    @FormParam("van")
    private String from;

    @FormParam("tot")
    private String until;

    @FormParam("houder")
    private String licensee;

    @FormParam("soorten")
    private List<String> kinds;

    @FormParam("perJaar")
    private String perYear;

    @FormParam("betaaldDoor")
    private String paidBy;

    LicenceView view() {
      return new LicenceView(
          null,
          from,
          until,
          licensee == null || licensee.isBlank() ? null : licensee,
          kinds,
          number(),
          paidBy);
    }

    /** What is no number is refused like a number that is too small. */
    private Integer number() {
      if (perYear == null || perYear.isBlank()) {
        return null;
      }
      return perYear.strip().matches("\\d{1,6}") ? Integer.valueOf(perYear.strip()) : 0;
    }
  }

  @GET
  public View list(@PathParam("naam") String edition) {
    view.fill(edition, new LicenceView(null, null, null, null, null, null, null));
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  public Response add(@PathParam("naam") String edition, @BeanParam Fields fields) {
    var sent = fields.view();
    try {
      licensing.add(edition, LicenceSubmission.licence(sent, organising.supportOrganisations()));
      return done(edition, "ingevoerd");
    } catch (InvalidInput e) {
      view.fill(edition, sent);
      return PageAnswer.again(VIEW, models, e.faults());
    }
  }

  @GET
  @Path("{id}/verwijderen")
  public View ask(@PathParam("naam") String edition, @PathParam("id") UUID licence) {
    view.fill(edition, licence);
    PageAnswer.errors(models, List.of());
    return new View("licence-removal.xhtml");
  }

  @POST
  @Path("{id}/verwijderen")
  public Response remove(@PathParam("naam") String edition, @PathParam("id") UUID licence) {
    licensing.remove(edition, licence);
    return done(edition, "verwijderd");
  }

  private static Response done(String edition, String what) {
    return PageAnswer.goTo(LicencesView.path(edition) + "?na=" + what).build();
  }
}
