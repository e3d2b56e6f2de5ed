// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.usecase.Deciders;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.proposition.Barrier;
import nl.publiekswijzer.proposition.BarrierCount;
import nl.publiekswijzer.proposition.BarrierPlace;
import nl.publiekswijzer.proposition.BarrierState;
import nl.publiekswijzer.proposition.Provider;
import nl.publiekswijzer.proposition.store.BarrierRepository;
import nl.publiekswijzer.proposition.store.OfferingRepository;
import nl.publiekswijzer.proposition.store.PropositionRepository;

/**
 * Where clients of a library stumble between online and offline, and what is done about it. The
 * text stays with the library; how many there are is told to everybody who is signed in.
 */
@Dependent
public class BarrierLog {
  private final BarrierRepository barriers;
  private final PropositionRepository propositions;
  private final OfferingRepository offerings;
  private final OwnLibraries libraries;
  private final Deciders deciders;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public BarrierLog(
      BarrierRepository barriers,
      PropositionRepository propositions,
      OfferingRepository offerings,
      OwnLibraries libraries,
      Deciders deciders,
      Audit audit,
      Clock clock) {
    this.barriers = barriers;
    this.propositions = propositions;
    this.offerings = offerings;
    this.libraries = libraries;
    this.deciders = deciders;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those of a library, the newest first. */
  @Transactional
  public List<Barrier> list(String library) {
    return barriers.list(libraries.read(library));
  }

  /** How many there are of one proposition, at all libraries together. */
  @Transactional
  public List<BarrierCount> count(String proposition) {
    return barriers.count(proposition);
  }

  /**
   * @return its id
   * @throws InvalidInput when something will not do
   */
  @Transactional
  public UUID enter(String library, BarrierForm form) {
    UUID id = libraries.require(library);
    form.check();
    checkPlace(id, form);
    var barrier =
        new Barrier(
            UUID.randomUUID(),
            id,
            given(form.vestiging()),
            BarrierPlace.find(form.plaats()).orElseThrow(),
            given(form.propositie()),
            form.oorzaak(),
            today(),
            List.of(step(form)));
    barriers.add(barrier);
    audit.done("knelpunt ingevoerd", library + ", " + barrier.id());
    return barrier.id();
  }

  private void checkPlace(UUID library, BarrierForm form) {
    if (!form.propositie().isEmpty() && propositions.find(form.propositie()).isEmpty()) {
      throw new InvalidInput("propositie", "Kies een propositie uit de lijst, of geen.");
    }
    if (!form.vestiging().isEmpty()
        && offerings.branches().stream()
            .filter(place -> place.libraryId().equals(library))
            .flatMap(place -> place.branch().stream())
            .map(Provider.Place::code)
            .noneMatch(form.vestiging()::equals)) {
      throw new InvalidInput("vestiging", "Deze vestiging heeft de bibliotheek niet.");
    }
  }

  /**
   * Tells what was done about one.
   *
   * @throws Refused with 404 when the library has no such barrier
   */
  @Transactional
  public void advance(String library, UUID barrier, BarrierForm form) {
    UUID id = libraries.require(library);
    form.checkStep();
    if (barriers.list(id).stream().noneMatch(known -> known.id().equals(barrier))) {
      throw Refused.notFound("Dit knelpunt bestaat niet.");
    }
    barriers.add(id, barrier, step(form));
    audit.done("knelpunt bijgewerkt", library + ", " + barrier);
  }

  private Barrier.Step step(BarrierForm form) {
    return new Barrier.Step(
        BarrierState.find(form.toestand()).orElseThrow(),
        form.actie(),
        form.eigenaar(),
        today(),
        deciders.name());
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private LocalDate today() {
    return Today.in(clock);
  }
}
