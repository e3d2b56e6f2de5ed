// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.proposition.Offering;
import nl.publiekswijzer.proposition.OfferingPeriod;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.Provider;
import nl.publiekswijzer.proposition.store.OfferingRepository;
import nl.publiekswijzer.proposition.store.PropositionRepository;

/** What a library and its branches offer, and since when, as the library itself tells it. */
@Dependent
public class LibraryOffer {
  private final OfferingRepository offerings;
  private final PropositionRepository propositions;
  private final OwnLibraries libraries;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public LibraryOffer(
      OfferingRepository offerings,
      PropositionRepository propositions,
      OwnLibraries libraries,
      Audit audit,
      Clock clock) {
    this.offerings = offerings;
    this.propositions = propositions;
    this.libraries = libraries;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is offered now.
   *
   * @param branches of the library
   * @param propositions in use, shared and its own, by name
   */
  public record Offer(
      UUID libraryId,
      List<Provider.Place> branches,
      List<Proposition> propositions,
      List<Offering> offerings) {
    /**
     * @param branch empty for the library as a whole
     */
    public Optional<Offering> find(String proposition, String branch) {
      return offerings.stream()
          .filter(o -> o.proposition().equals(proposition))
          .filter(o -> o.provider().branch().map(Provider.Place::code).orElse("").equals(branch))
          .findFirst();
    }
  }

  /**
   * @throws Refused with 404 when there is no such library within reach
   */
  @Transactional
  public Offer read(String library) {
    UUID id = libraries.read(library);
    return new Offer(id, places(id).toList(), usable(id), offerings.list(id));
  }

  private List<Proposition> usable(UUID library) {
    return propositions.list().stream()
        .filter(Proposition::isInUse)
        .filter(p -> p.isShared() || p.isOf(library))
        .toList();
  }

  private Stream<Provider.Place> places(UUID library) {
    return offerings.branches().stream()
        .filter(provider -> provider.libraryId().equals(library))
        .flatMap(provider -> provider.branch().stream());
  }

  /** All that was ever said, the newest first. */
  @Transactional
  public List<OfferingPeriod> history(String library) {
    return offerings.history(libraries.read(library));
  }

  /**
   * Says from now on what is offered at a place; what was said before ends.
   *
   * @throws InvalidInput when something will not do; nothing has changed then
   */
  @Transactional
  public void say(String library, OfferForm form) {
    libraries.require(library);
    say(library, read(library), form);
  }

  /**
   * @param known what is offered, before anything of this is said
   */
  private void say(String library, Offer known, OfferForm form) {
    if (known.propositions().stream().noneMatch(p -> p.code().equals(form.propositie()))) {
      throw new InvalidInput("propositie", "Kies een propositie die in gebruik is.");
    }
    UUID id = known.libraryId();
    var place = place(known, form.vestiging());
    String branch = place.map(Provider.Place::code).orElse(null);
    var now = known.find(form.propositie(), form.vestiging());
    if (form.niveau() == null) {
      offerings.end(id, branch, form.propositie(), today());
      now.ifPresent(o -> audit.done("aanbod beëindigd", library + ", " + form.propositie()));
      return;
    }
    var said = since(form, form.at(new Provider(id, library, "", "", place), today()), now);
    if (now.filter(said::saysTheSame).isEmpty()) {
      offerings.end(id, branch, form.propositie(), said.since());
      offerings.add(id, branch, said, today());
      audit.done("aanbod gewijzigd", library + ", " + form.propositie());
    }
  }

  /**
   * Says of many propositions at once at which level they are offered at a place, from today on;
   * what they are called and where people read of it stays. All of them, or none.
   *
   * @param branch code; empty for the library as a whole
   * @param levels number of the level by code of the proposition; null takes back what was said
   * @throws InvalidInput when something will not do
   */
  @Transactional
  public void sayLevels(String library, String branch, Map<String, Integer> levels) {
    libraries.require(library);
    var now = read(library);
    levels.forEach(
        (proposition, level) -> {
          var said = now.find(proposition, branch);
          if (!Objects.equals(said.map(o -> o.level().number()).orElse(null), level)) {
            say(
                library,
                now,
                new OfferForm(
                    proposition,
                    branch,
                    level,
                    "",
                    said.map(Offering::ownName).orElse(""),
                    said.map(Offering::website).orElse("")));
          }
        });
  }

  /** Without a day of its own, a level that is said again lasts as long as it did. */
  private static Offering since(OfferForm form, Offering said, Optional<Offering> now) {
    return now.filter(o -> form.sinds().isEmpty() && o.level() == said.level())
        .map(o -> said.since(o.since()))
        .orElse(said);
  }

  private static Optional<Provider.Place> place(Offer known, String branch) {
    if (branch.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        known.branches().stream()
            .filter(place -> place.code().equals(branch))
            .findFirst()
            .orElseThrow(
                () -> new InvalidInput("vestiging", "Deze vestiging heeft de bibliotheek niet.")));
  }

  private LocalDate today() {
    return Today.in(clock);
  }
}
