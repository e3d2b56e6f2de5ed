// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.usecase.Deciders;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.proposition.NameLikeness;
import nl.publiekswijzer.proposition.NamingProposal;
import nl.publiekswijzer.proposition.NamingSuggestion;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.PropositionStatus;
import nl.publiekswijzer.proposition.store.NamingRepository;
import nl.publiekswijzer.proposition.store.OfferingRepository;
import nl.publiekswijzer.proposition.store.PropositionRepository;

/**
 * Helps libraries to call the same promise alike. Who keeps a library, or the server by the names,
 * proposes; only somebody of the library itself answers, and nothing is renamed before.
 */
@Dependent
public class CommonNames {
  private final PropositionRepository propositions;
  private final OfferingRepository offerings;
  private final NamingRepository proposals;
  private final OwnLibraries libraries;
  private final CurrentActor current;
  private final Deciders deciders;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public CommonNames(
      PropositionRepository propositions,
      OfferingRepository offerings,
      NamingRepository proposals,
      OwnLibraries libraries,
      CurrentActor current,
      Deciders deciders,
      Audit audit,
      Clock clock) {
    this.propositions = propositions;
    this.offerings = offerings;
    this.proposals = proposals;
    this.libraries = libraries;
    this.current = current;
    this.deciders = deciders;
    this.audit = audit;
    this.clock = clock;
  }

  /** What waits for an answer of a library: proposed by people first, then by the names alone. */
  @Transactional
  public List<NamingSuggestion> list(String library) {
    UUID id = libraries.read(library);
    var known = proposals.list(id);
    var all = propositions.list();
    var shared = all.stream().filter(p -> p.isShared() && p.isInUse()).toList();
    var proposed = new ArrayList<NamingSuggestion>();
    var alike = new ArrayList<NamingSuggestion>();
    for (Proposition own : all.stream().filter(p -> p.isOf(id) && p.isInUse()).toList()) {
      for (Proposition common : shared) {
        var said = known.stream().filter(n -> n.isAbout(own, common)).findFirst();
        said.filter(n -> !n.answered())
            .ifPresent(
                n ->
                    proposed.add(
                        new NamingSuggestion(own, common, Optional.of(n.id()), n.proposedBy())));
        if (said.isEmpty() && NameLikeness.anyAlike(own.names(), common.names().toList())) {
          alike.add(new NamingSuggestion(own, common, Optional.empty(), ""));
        }
      }
    }
    proposed.addAll(alike);
    return proposed;
  }

  /** Whether the actor answers for the library: somebody of the library itself. */
  public boolean isAnsweredByActor() {
    return current.actor().supportOrganisationId() == null;
  }

  /**
   * Proposes to a library that its own proposition is the same promise as a shared one.
   *
   * @throws InvalidInput when the one is not its own, or the other not shared
   * @throws Refused with 409 when it was proposed before
   */
  @Transactional
  public void propose(String library, String own, String shared) {
    UUID id = libraries.require(library);
    var proposal = proposal(id, own, shared);
    if (!proposals.add(proposal, today())) {
      throw Refused.conflict("Dit is al eens voorgesteld.");
    }
    audit.done("gezamenlijke naam voorgesteld", library + ", " + own + " is " + shared);
  }

  private NamingProposal proposal(UUID library, String own, String shared) {
    read(own, p -> p.isOf(library), "eigen", "Kies een eigen propositie van de bibliotheek.");
    read(shared, Proposition::isShared, "gezamenlijk", "Kies een gezamenlijke propositie.");
    return new NamingProposal(
        UUID.randomUUID(), library, own, shared, deciders.name(), false, false);
  }

  private Proposition read(
      String code, Predicate<Proposition> fit, String field, String otherwise) {
    return propositions
        .find(code)
        .filter(Proposition::isInUse)
        .filter(fit)
        .orElseThrow(() -> new InvalidInput(field, otherwise));
  }

  /**
   * The answer of a library. When it agrees, what it offered under its own name is from now on
   * offered as the shared proposition, still called by its own name, and since the same day; when
   * it does not, it is never asked again.
   *
   * @throws Refused with 403 for who is not of the library itself, 409 when it was answered before
   */
  @Transactional
  public void answer(String library, String own, String shared, boolean agreed) {
    UUID id = libraries.require(library);
    if (!isAnsweredByActor()) {
      throw Refused.forbidden(
          "Alleen de bibliotheek zelf beslist hoe haar aanbod heet. U kunt het wel voorstellen.");
    }
    var fresh = proposal(id, own, shared);
    proposals.add(fresh, today());
    var standing =
        proposals.list(id).stream()
            .filter(n -> n.own().equals(own) && n.shared().equals(shared))
            .findFirst()
            .orElseThrow();
    if (!proposals.answer(standing, agreed, today(), deciders.name())) {
      throw Refused.conflict("Deze vraag is al beantwoord.");
    }
    if (agreed) {
      join(id, propositions.find(own).orElseThrow(), shared);
    }
    audit.done(
        agreed ? "gezamenlijke naam aangenomen" : "gezamenlijke naam afgewezen",
        library + ", " + own + " is " + shared);
  }

  private void join(UUID library, Proposition own, String shared) {
    offerings.rename(library, own.code(), shared, own.content().name(), today());
    var ended =
        new Proposition(
            own.code(),
            own.version() + 1,
            own.libraryId(),
            own.library(),
            own.content(),
            PropositionStatus.ENDED,
            today(),
            Optional.of(shared));
    if (!propositions.add(ended, today(), deciders.name())) {
      throw Refused.conflict("Deze propositie is intussen gewijzigd. Vernieuw de pagina.");
    }
  }

  private LocalDate today() {
    return Today.in(clock);
  }
}
