// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.reach.ReachComponent;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.reach.usecase.NationalFigures;
import nl.publiekswijzer.reach.usecase.ReachDefinitions;

/** What counts as connected with libraries: read by all, kept by the core team. */
@Path("netwerk/bereik/definitie")
@Dependent
@Needs(Permission.LOOK)
public class ReachDefinitionPage {
  private static final View VIEW = new View("reach-definition.xhtml");
  private static final String PATH = "/ui/netwerk/bereik/definitie";

  private final ReachDefinitions definitions;
  private final NationalFigures figures;
  private final CurrentActor current;
  private final FileMistakes mistakes;
  private final Speech words;
  private final Models models;

  @Inject
  public ReachDefinitionPage(
      ReachDefinitions definitions,
      NationalFigures figures,
      CurrentActor current,
      FileMistakes mistakes,
      PageWords words,
      Models models) {
    this.definitions = definitions;
    this.figures = figures;
    this.current = current;
    this.mistakes = mistakes;
    this.words = words.speech();
    this.models = models;
  }

  /** A version as the page shows it. */
  public record Version(String title, String from, String aim, String decided, List<Part> parts) {}

  /** A component of it. */
  public record Part(
      String code,
      String name,
      String whole,
      String source,
      String unit,
      boolean counts,
      boolean joinable,
      boolean disjoint) {}

  @GET
  public View show() {
    fill(null);
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  @Needs(Permission.SHARED)
  public Response decide(@BeanParam DefinitionForm form) {
    try {
      definitions.decide(form.draft());
      return PageAnswer.goTo(PATH + "?na=definitie").build();
    } catch (InvalidInput e) {
      fill(form);
      return PageAnswer.again(VIEW, models, e.faults());
    }
  }

  /** What cannot be read is told at once, by line; without any it goes on. */
  @POST
  @Path("landelijk")
  @Needs(Permission.SHARED)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response load(@Context HttpServletRequest request) {
    var parts = (Parts) request.getAttribute(Parts.ATTRIBUTE);
    try {
      if (!parts.nextIsFile("bestand")) {
        throw new InvalidInput(List.of(mistakes.missing()));
      }
      var report = figures.load(parts.content());
      if (report.rejected().isEmpty()) {
        return PageAnswer.goTo(PATH + "?na=landelijk").build();
      }
      models.put("taken", words.say("reach.national.taken", report.taken()));
      models.put("rejected", report.rejected());
      fill(null);
      return PageAnswer.again(200, VIEW, models, List.of());
    } catch (InvalidInput e) {
      fill(null);
      return PageAnswer.again(VIEW, models, mistakes.of(e.faults()));
    }
  }

  /**
   * @param filled null for the newest version, to be changed
   */
  private void fill(DefinitionForm filled) {
    var all = definitions.list();
    var newest = all.stream().findFirst().map(DefinitionForm::of).orElseGet(DefinitionForm::new);
    models.put("versions", all.stream().map(this::version).toList());
    models.put("filled", filled == null ? newest : filled);
    models.put("mayDecide", current.actor().may(Permission.SHARED));
  }

  private Version version(ReachDefinition definition) {
    return new Version(
        words.say("reach.definition.line", definition.name(), definition.version()),
        String.valueOf(definition.validFrom()),
        words.say(
            "reach.definition.aim",
            definition.aim().people(),
            String.valueOf(definition.aim().year())),
        words.say(
            "reach.definition.decided",
            words.day(definition.decision().at()),
            definition.decision().by()),
        definition.components().stream().map(c -> part(c, definition)).toList());
  }

  private Part part(ReachComponent component, ReachDefinition definition) {
    return new Part(
        component.code(),
        component.name(),
        component
            .partOf()
            .flatMap(definition::find)
            .map(whole -> words.say("reach.part-of", whole.name()))
            .orElse(""),
        component.source(),
        words.of("reach.unit", component.unit()),
        component.counts(),
        component.joinable(),
        component.disjoint());
  }
}
