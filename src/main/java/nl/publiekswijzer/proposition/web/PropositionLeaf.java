// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.proposition.Offering;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.Target;
import nl.publiekswijzer.proposition.usecase.BarrierLog;
import nl.publiekswijzer.proposition.usecase.CatalogueTargets;
import nl.publiekswijzer.proposition.usecase.FormulaModels;
import nl.publiekswijzer.proposition.usecase.PropositionCatalogue;
import nl.publiekswijzer.proposition.usecase.PropositionForm;
import nl.publiekswijzer.research.usecase.FindingsQuoted;

/** All that is told of one proposition. */
@Dependent
public class PropositionLeaf {
  private final PropositionCatalogue catalogue;
  private final FormulaModels formula;
  private final BarrierLog barriers;
  private final FindingsQuoted quotes;
  private final CatalogueTargets targets;
  private final PropositionWords propositions;
  private final Speech words;
  private final Models models;

  @Inject
  public PropositionLeaf(
      PropositionCatalogue catalogue,
      FormulaModels formula,
      BarrierLog barriers,
      FindingsQuoted quotes,
      CatalogueTargets targets,
      PropositionWords propositions,
      PageWords words,
      Models models) {
    this.catalogue = catalogue;
    this.formula = formula;
    this.barriers = barriers;
    this.quotes = quotes;
    this.targets = targets;
    this.propositions = propositions;
    this.words = words.speech();
    this.models = models;
  }

  /** A segment or theme that it is for. */
  public record Link(String name, String to) {}

  /** Who offers it. */
  public record Provided(String library, String level, String since, String called) {}

  /** How many barriers there are. */
  public record Counted(String place, String state, String number) {}

  /** A version of before. */
  public record Version(String number, String name, String status, String on, String by) {}

  /**
   * A box to tick.
   *
   * @param id a word for the address of the box
   */
  public record Box(String value, String id, String label, boolean ticked) {}

  View show(Proposition proposition) {
    var content = proposition.content();
    var known = targets.read();
    models.put("line", propositions.line(proposition));
    models.put("programme", content.programme());
    models.put("inUse", proposition.isInUse());
    models.put("since", words.day(proposition.validFrom()));
    models.put("segments", links(content.segments(), known.segments(), known.edition(), "/"));
    models.put("themes", links(content.themes(), known.themes(), known.edition(), "/themas/"));
    models.put("successor", proposition.successor().map(PropositionWords::path).orElse(""));
    models.put("kept", catalogue.isKept(proposition));
    models.put("quotes", quotes.ofProposition(proposition.code()));
    models.put("providers", providers(proposition));
    models.put(
        "barriers",
        barriers.count(proposition.code()).stream()
            .map(
                c ->
                    new Counted(
                        words.of("proposition.place", c.place()),
                        words.of("proposition.state", c.state()),
                        words.say("keeping.number", c.number())))
            .toList());
    models.put(
        "versions",
        catalogue.versions(proposition.code()).stream()
            .map(
                v ->
                    new Version(
                        String.valueOf(v.version()),
                        v.name(),
                        words.of("proposition.status", v.status()),
                        words.day(v.decidedOn()),
                        v.decidedBy()))
            .toList());
    PageAnswer.errors(models, List.of());
    return new View("proposition.xhtml");
  }

  private static List<Link> links(
      List<Target> of, List<CatalogueTargets.Named> known, String edition, String part) {
    return of.stream()
        .flatMap(
            target ->
                known.stream()
                    .filter(named -> named.target().equals(target))
                    .map(named -> link(named, edition, part)))
        .toList();
  }

  private static Link link(CatalogueTargets.Named named, String edition, String part) {
    String start = "/ui/segmenten/" + PathPart.of(edition);
    String code = PathPart.of(named.target().code());
    return part.equals("/themas/")
        ? new Link(named.name(), start + part + code)
        : new Link(named.target().code() + " " + named.name(), start + "/" + code);
  }

  private List<Provided> providers(Proposition proposition) {
    return formula.ofCountry().offerings().stream()
        .filter(o -> o.proposition().equals(proposition.code()))
        .map(this::provided)
        .toList();
  }

  private Provided provided(Offering offering) {
    return new Provided(
        offering.provider().library(),
        propositions.level(offering.level()),
        words.day(offering.since()),
        offering.ownName());
  }

  /** The segments and themes to choose from, those of the form ticked. */
  void fillTargets(PropositionForm form) {
    var known = targets.read();
    models.put("segmentBoxes", boxes(known.segments(), form.segmenten(), true));
    models.put("themeBoxes", boxes(known.themes(), form.themas(), false));
  }

  /** What was ticked of another catalogue stays so. */
  private static List<Box> boxes(
      List<CatalogueTargets.Named> known, List<String> ticked, boolean withCode) {
    var here = known.stream().map(named -> named.target().text()).toList();
    return Stream.concat(
            known.stream()
                .map(
                    named ->
                        new Box(
                            named.target().text(),
                            named.target().code(),
                            withCode ? named.target().code() + " " + named.name() : named.name(),
                            ticked.contains(named.target().text()))),
            ticked.stream()
                .filter(text -> !here.contains(text))
                .map(text -> new Box(text, text.replaceAll("\\W", "-"), text, true)))
        .toList();
  }
}
