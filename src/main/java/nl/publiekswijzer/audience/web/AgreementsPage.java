// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.audience.AreaText;
import nl.publiekswijzer.audience.usecase.Agreements;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.usecase.EditionAreas;
import nl.publiekswijzer.household.usecase.EditionList;
import nl.publiekswijzer.library.usecase.ActorLibraries;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;

/** Agreements within reach, and the form that proposes one. */
@Path("netwerk/doelgroepen")
@Dependent
@Needs(Permission.LOOK)
public class AgreementsPage {
  static final String PATH = "/ui/netwerk/doelgroepen";
  private static final View VIEW = new View("agreements.xhtml");
  private static final String AREA = "werkgebied";

  private final Agreements agreements;
  private final AgreementLines lines;
  private final EditionList editions;
  private final EditionAreas areas;
  private final ActorLibraries libraries;
  private final OrganisationNames names;
  private final PageWords words;
  private final Models models;

  @Inject
  public AgreementsPage(
      Agreements agreements,
      AgreementLines lines,
      EditionList editions,
      EditionAreas areas,
      ActorLibraries libraries,
      OrganisationNames names,
      PageWords words,
      Models models) {
    this.agreements = agreements;
    this.lines = lines;
    this.editions = editions;
    this.areas = areas;
    this.libraries = libraries;
    this.names = names;
    this.words = words;
    this.models = models;
  }

  @GET
  public View show() {
    PageAnswer.errors(models, List.of());
    return fill(new AgreementFields());
  }

  @POST
  @Needs(Permission.ASK)
  public Response propose(@BeanParam AgreementFields fields) {
    try {
      var made = agreements.propose(fields.form(area(fields)));
      return PageAnswer.goTo(AgreementPage.path(made.id()) + "?na=voorgesteld").build();
    } catch (InvalidInput e) {
      return PageAnswer.again(fill(fields), models, e.faults());
    }
  }

  /**
   * The work area that was typed.
   *
   * @throws InvalidInput with what the edition does not know
   */
  private AreaText area(AgreementFields fields) {
    var known =
        editions
            .find(fields.edition())
            .map(edition -> municipalities(edition))
            .orElseThrow(() -> new InvalidInput("editie", words.get("audience.edition.choose")));
    var found = AreaText.of(fields.area(), known);
    if (!found.unknown().isEmpty()) {
      String unknown = String.join(", ", found.unknown());
      throw new InvalidInput(List.of(new Fault(AREA, words.say("audience.area.unknown", unknown))));
    }
    return found;
  }

  private List<Municipality> municipalities(Edition edition) {
    return areas.municipalities(edition.id()).stream()
        .map(EditionAreas.Part::municipality)
        .toList();
  }

  private View fill(AgreementFields fields) {
    models.put("path", PATH);
    models.put("fields", fields);
    models.put("lines", agreements.list().stream().map(lines::line).toList());
    models.put("mayAsk", lines.mayAsk());
    models.put("own", libraries.kept());
    models.put("organisations", new ArrayList<>(names.libraries().values()));
    models.put(
        "editions", editions.list().stream().filter(Edition::open).map(Edition::name).toList());
    models.put("audiences", AgreementLines.audiences());
    return VIEW;
  }
}
