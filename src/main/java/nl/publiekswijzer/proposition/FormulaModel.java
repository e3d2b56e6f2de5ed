// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which library or branch offers what: a row for each of them, a column for each proposition.
 *
 * @param providers in the order of their names
 * @param propositions by function, then by name
 * @param offerings at most one for each provider and proposition
 */
public record FormulaModel(
    List<Provider> providers, List<Proposition> propositions, List<Offering> offerings) {
  private static final Comparator<Proposition> BY_FUNCTION =
      Comparator.<Proposition, LibraryFunction>comparing(p -> p.content().function())
          .thenComparing(p -> p.content().name(), String.CASE_INSENSITIVE_ORDER);

  public FormulaModel {
    providers =
        providers.stream()
            .sorted(Comparator.comparing(Provider::name, String.CASE_INSENSITIVE_ORDER))
            .toList();
    propositions = propositions.stream().sorted(BY_FUNCTION).toList();
    offerings = List.copyOf(offerings);
  }

  /** Empty where the library or branch never said anything of it. */
  public Optional<Offering> find(Provider provider, String proposition) {
    return offerings.stream()
        .filter(o -> o.provider().equals(provider) && o.proposition().equals(proposition))
        .findFirst();
  }

  /** The functions of the law of which at least one proposition is offered by somebody here. */
  public Set<LibraryFunction> functions() {
    var offered =
        offerings.stream()
            .filter(o -> o.level().isOffered())
            .map(Offering::proposition)
            .collect(Collectors.toSet());
    var functions = EnumSet.noneOf(LibraryFunction.class);
    propositions.stream()
        .filter(p -> offered.contains(p.code()))
        .forEach(p -> functions.add(p.content().function()));
    return functions;
  }

  /** Whether all five functions of the law are there. */
  public boolean isComplete() {
    return functions().size() == LibraryFunction.values().length;
  }
}
