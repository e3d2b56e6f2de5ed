// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.library.store.MunicipalityRepository;
import nl.publiekswijzer.proposition.FormulaModel;
import nl.publiekswijzer.proposition.Offering;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.Provider;
import nl.publiekswijzer.proposition.store.OfferingRepository;
import nl.publiekswijzer.proposition.store.PropositionRepository;

/** Which library offers what, for everybody: municipalities, partners, the network itself. */
@Dependent
public class FormulaModels {
  private final OfferingRepository offerings;
  private final PropositionRepository propositions;
  private final MunicipalityRepository municipalities;

  @Inject
  public FormulaModels(
      OfferingRepository offerings,
      PropositionRepository propositions,
      MunicipalityRepository municipalities) {
    this.offerings = offerings;
    this.propositions = propositions;
    this.municipalities = municipalities;
  }

  /** What is offered in a municipality: by its branches. */
  public record InMunicipality(Municipality municipality, FormulaModel model) {}

  /** The municipalities with a branch, and all provinces with a library that offers something. */
  public record Index(List<Municipality> municipalities, List<String> provinces) {}

  @Transactional
  public Index index() {
    var placed =
        offerings.branches().stream()
            .flatMap(provider -> provider.branch().stream())
            .map(Provider.Place::municipality)
            .collect(Collectors.toSet());
    return new Index(
        municipalities.list().stream()
            .filter(m -> placed.contains(m.code()))
            .sorted(Comparator.comparing(Municipality::name))
            .toList(),
        offerings.list().stream()
            .map(o -> o.provider().province())
            .filter(province -> !province.isEmpty())
            .distinct()
            .sorted()
            .toList());
  }

  /**
   * Empty where no edition knows such a municipality.
   *
   * @param codeOrName such as {@code GM0363} or {@code Amsterdam}
   */
  @Transactional
  public Optional<InMunicipality> findMunicipality(String codeOrName) {
    return municipalities.find(codeOrName).map(m -> new InMunicipality(m, branches(m.code())));
  }

  /** What is offered by a branch, or by its library as a whole: then the branch is where it is. */
  private FormulaModel branches(String municipality) {
    var here = offerings.branches().stream().filter(place -> place.liesIn(municipality)).toList();
    var all = offerings.list();
    var offered = here.stream().flatMap(place -> at(place, all)).toList();
    return new FormulaModel(here, named(offered), offered);
  }

  private static Stream<Offering> at(Provider place, List<Offering> all) {
    var own = all.stream().filter(o -> o.provider().equals(place)).toList();
    var said = own.stream().map(Offering::proposition).collect(Collectors.toSet());
    var inherited =
        all.stream()
            .filter(o -> o.provider().libraryId().equals(place.libraryId()))
            .filter(o -> o.provider().branch().isEmpty() && !said.contains(o.proposition()))
            .map(o -> o.at(place));
    return Stream.concat(own.stream(), inherited);
  }

  /** What the libraries of a province offer: each at the best level of it and its branches. */
  @Transactional
  public FormulaModel ofProvince(String province) {
    return ofLibraries(
        offerings.list().stream().filter(o -> o.provider().province().equalsIgnoreCase(province)));
  }

  /** What all libraries offer: each at the best level of it and its branches. */
  @Transactional
  public FormulaModel ofCountry() {
    return ofLibraries(offerings.list().stream());
  }

  /** What one library offers, at the best level of it and its branches. */
  @Transactional
  public FormulaModel ofLibrary(UUID library) {
    return ofLibraries(offerings.list(library).stream());
  }

  private FormulaModel ofLibraries(Stream<Offering> offered) {
    var best =
        offered
            .map(o -> o.at(o.provider().whole()))
            .collect(
                Collectors.toMap(
                    o -> List.of(o.provider(), o.proposition()),
                    o -> o,
                    (one, other) -> one.level().number() >= other.level().number() ? one : other))
            .values();
    return new FormulaModel(
        best.stream().map(Offering::provider).distinct().toList(), named(best), List.copyOf(best));
  }

  private List<Proposition> named(Collection<Offering> offered) {
    var codes = offered.stream().map(Offering::proposition).collect(Collectors.toSet());
    return propositions.list().stream().filter(p -> codes.contains(p.code())).toList();
  }
}
