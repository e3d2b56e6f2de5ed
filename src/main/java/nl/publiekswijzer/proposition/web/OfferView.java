// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.proposition.NamingSuggestion;
import nl.publiekswijzer.proposition.Offering;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.SegmentOffer;
import nl.publiekswijzer.proposition.usecase.CatalogueTargets;
import nl.publiekswijzer.proposition.usecase.CommonNames;
import nl.publiekswijzer.proposition.usecase.LibraryOffer;
import nl.publiekswijzer.proposition.usecase.OfferForm;
import nl.publiekswijzer.proposition.usecase.SegmentOffers;

/** What a library offers, for whom it offers nothing, and which names look alike. */
@Dependent
public class OfferView {
  private final LibraryOffer offer;
  private final SegmentOffers segments;
  private final CatalogueTargets targets;
  private final CommonNames names;
  private final PropositionWords propositions;
  private final Speech words;
  private final Models models;

  @Inject
  public OfferView(
      LibraryOffer offer,
      SegmentOffers segments,
      CatalogueTargets targets,
      CommonNames names,
      PropositionWords propositions,
      PageWords words,
      Models models) {
    this.offer = offer;
    this.segments = segments;
    this.targets = targets;
    this.names = names;
    this.propositions = propositions;
    this.words = words.speech();
    this.models = models;
  }

  /**
   * A proposition with what is said of it.
   *
   * @param level number; empty where nothing was said
   * @param change where the rest of it is changed
   */
  public record Row(
      String code,
      String name,
      String to,
      String promise,
      boolean shared,
      String level,
      String since,
      String ownName,
      String change) {}

  /** A segment with what there is for it. */
  public record Segment(String name, String to, boolean gap, String offered, String missing) {}

  /** Two names that may be of one promise. */
  public record Alike(
      String own, String ownName, String shared, String sharedName, String promise, String by) {}

  /** A place to tell of. */
  public record Place(String name, String to, boolean chosen) {}

  /**
   * @param proposition code of what is changed; empty for nothing
   * @param sent what was filled in and will not do; null where nothing was
   */
  View show(String library, String branch, String proposition, OfferForm sent) {
    var read = offer.read(library);
    fillForm(read, branch, proposition, sent);
    var known = targets.read();
    models.put("library", library);
    models.put("path", OfferPage.path(library));
    models.put("branch", branch);
    models.put("places", places(library, branch, read));
    models.put("rows", read.propositions().stream().map(p -> row(p, branch, read)).toList());
    models.put("levels", propositions.levels());
    models.put("alike", names.list(library).stream().map(OfferView::alike).toList());
    models.put("answers", names.isAnsweredByActor());
    models.put(
        "segments",
        segments
            .of(
                read.libraryId(),
                known.segmentation(),
                known.segments().stream().map(n -> n.target().code()).toList())
            .stream()
            .map(s -> segment(s, known))
            .toList());
    models.put("edition", known.edition());
    return new View("offer.xhtml");
  }

  private void fillForm(
      LibraryOffer.Offer read, String branch, String proposition, OfferForm sent) {
    var chosen = read.propositions().stream().filter(p -> p.code().equals(proposition)).findFirst();
    models.put("changed", chosen.map(p -> p.content().name()).orElse(""));
    var said = read.find(proposition, branch);
    models.put(
        "form",
        sent != null
            ? sent
            : new OfferForm(
                proposition,
                branch,
                said.map(o -> o.level().number()).orElse(null),
                said.map(o -> o.since().toString()).orElse(""),
                said.map(Offering::ownName).orElse(""),
                said.map(Offering::website).orElse("")));
  }

  private List<Place> places(String library, String branch, LibraryOffer.Offer read) {
    String start = OfferPage.path(library);
    var places = new ArrayList<Place>();
    places.add(new Place(words.get("proposition.whole"), start + "#aanbod", branch.isEmpty()));
    read.branches()
        .forEach(
            place ->
                places.add(
                    new Place(
                        place.name(),
                        start + "?vestiging=" + PathPart.of(place.code()) + "#aanbod",
                        place.code().equals(branch))));
    return places;
  }

  private Row row(Proposition proposition, String branch, LibraryOffer.Offer read) {
    Optional<Offering> said = read.find(proposition.code(), branch);
    return new Row(
        proposition.code(),
        proposition.content().name(),
        PropositionWords.path(proposition.code()),
        proposition.content().promise(),
        proposition.isShared(),
        said.map(o -> String.valueOf(o.level().number())).orElse(""),
        said.map(o -> words.day(o.since())).orElse(""),
        said.map(Offering::ownName).orElse(""),
        "?propositie="
            + proposition.code()
            + (branch.isEmpty() ? "" : "&vestiging=" + PathPart.of(branch))
            + "#wijzigen");
  }

  private static Alike alike(NamingSuggestion suggestion) {
    return new Alike(
        suggestion.own().code(),
        suggestion.own().content().name(),
        suggestion.shared().code(),
        suggestion.shared().content().name(),
        suggestion.shared().content().promise(),
        suggestion.proposedBy());
  }

  private static Segment segment(SegmentOffer offer, CatalogueTargets.Targets known) {
    String name =
        known.segments().stream()
            .filter(n -> n.target().code().equals(offer.segment()))
            .map(CatalogueTargets.Named::name)
            .findFirst()
            .orElse("");
    return new Segment(
        offer.segment() + " " + name,
        "/ui/segmenten/" + PathPart.of(known.edition()) + "/" + PathPart.of(offer.segment()),
        offer.isGap(),
        offer.offered().stream()
            .map(SegmentOffer.Offered::calledHere)
            .collect(Collectors.joining(", ")),
        offer.missing().stream().map(p -> p.content().name()).collect(Collectors.joining(", ")));
  }
}
