// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.proposition.usecase.CommonNames;
import nl.publiekswijzer.proposition.usecase.LibraryOffer;
import nl.publiekswijzer.proposition.usecase.OfferForm;

/** What a library offers, filled in by the library itself. */
@Path("netwerk/aanbod")
@Dependent
@Needs(Permission.OFFER)
public class OfferPage {
  private static final String AREA = "/ui/netwerk/aanbod";

  private final LibraryOffer offer;
  private final CommonNames names;
  private final LibraryChoice choice;
  private final OfferView view;
  private final Models models;

  @Inject
  public OfferPage(
      LibraryOffer offer, CommonNames names, LibraryChoice choice, OfferView view, Models models) {
    this.offer = offer;
    this.names = names;
    this.choice = choice;
    this.view = view;
    this.models = models;
  }

  static String path(String library) {
    return AREA + "/" + PathPart.of(library);
  }

  /** The one library of an employee, or a list to choose from. */
  @GET
  public Response choose() {
    return choice.show("proposition.offer.title", OfferPage::path);
  }

  /**
   * @param branch code; empty for the library as a whole
   * @param proposition code of what is changed; empty for nothing
   */
  @GET
  @Path("{bibliotheek}")
  public View show(
      @PathParam("bibliotheek") String library,
      @QueryParam("vestiging") @DefaultValue("") String branch,
      @QueryParam("propositie") @DefaultValue("") String proposition) {
    PageAnswer.errors(models, List.of());
    return view.show(library, branch, proposition, null);
  }

  /** All levels of a place at once, each behind its proposition. */
  @POST
  @Path("{bibliotheek}/niveaus")
  public Response sayLevels(
      @PathParam("bibliotheek") String library,
      @FormParam("vestiging") @DefaultValue("") String branch,
      @FormParam("propositie") List<String> propositions,
      @FormParam("niveau") List<String> levels) {
    try {
      if (propositions.size() != levels.size()) {
        throw new InvalidInput("niveau", "Het formulier kwam niet heel aan. Probeer het opnieuw.");
      }
      var said = new LinkedHashMap<String, Integer>();
      for (int i = 0; i < levels.size(); i++) {
        said.put(propositions.get(i), number(levels.get(i)));
      }
      offer.sayLevels(library, branch, said);
      return saved(library, branch);
    } catch (InvalidInput e) {
      return PageAnswer.again(view.show(library, branch, "", null), models, e.faults());
    }
  }

  private static Response saved(String library, String branch) {
    String place = branch.isEmpty() ? "" : "&vestiging=" + PathPart.of(branch);
    return PageAnswer.goTo(path(library) + "?na=bewaard" + place + "#aanbod").build();
  }

  /** One proposition at a place, with all that can be said of it. */
  @POST
  @Path("{bibliotheek}")
  public Response say(
      @PathParam("bibliotheek") String library,
      @FormParam("propositie") @DefaultValue("") String proposition,
      @FormParam("vestiging") @DefaultValue("") String branch,
      @FormParam("niveau") @DefaultValue("") String level,
      @FormParam("sinds") @DefaultValue("") String since,
      @FormParam("eigenNaam") @DefaultValue("") String ownName,
      @FormParam("website") @DefaultValue("") String website) {
    var form = new OfferForm(proposition, branch, number(level), since, ownName, website);
    try {
      offer.say(library, form);
      return saved(library, branch);
    } catch (InvalidInput e) {
      return PageAnswer.again(view.show(library, branch, proposition, form), models, e.faults());
    }
  }

  /** Null where nothing is said. */
  private static Integer number(String level) {
    return level.isEmpty() ? null : level.matches("\\d") ? Integer.valueOf(level) : -1;
  }

  /** Answers, or proposes to the library: who is not of it cannot answer. */
  @POST
  @Path("{bibliotheek}/naam")
  public Response name(
      @PathParam("bibliotheek") String library,
      @FormParam("eigen") @DefaultValue("") String own,
      @FormParam("gezamenlijk") @DefaultValue("") String shared,
      @FormParam("antwoord") @DefaultValue("") String answer) {
    if (answer.equals("voorstellen")) {
      names.propose(library, own, shared);
      return PageAnswer.goTo(path(library) + "?na=voorgesteld").build();
    }
    boolean agreed = answer.equals("zelfde");
    names.answer(library, own, shared, agreed);
    return PageAnswer.goTo(path(library) + "?na=" + (agreed ? "aangesloten" : "anders")).build();
  }
}
