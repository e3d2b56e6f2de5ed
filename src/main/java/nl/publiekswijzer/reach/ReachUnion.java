// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bounds of how many different people there are in some components at some libraries, when only the
 * number of each is known.
 *
 * <p>What is told are sizes of sets of people S(l, c), one for each library l and component c. Of
 * these are known: the set of a part lies within that of its whole, and where a component is
 * disjoint across libraries no two of its sets share anybody. For each whole c let [a(l), b(l)] be
 * the range of its set at library l ({@link WholeRange}), m(c) the sum of all a(l) where c is
 * disjoint and the largest a(l) otherwise, and s(c) the sum of all b(l). Then the number of people
 * in the union lies between
 *
 * <pre>L = max over wholes c of m(c)      U = sum over wholes c of s(c), at most the population
 * </pre>
 *
 * <p>Both hold: the union holds every set, so also the disjoint ones of a component together; and
 * it has no more people than all sets have. The sum over libraries of what each reaches at least is
 * no lower bound, for one person may be counted at several.
 *
 * <p>They cannot be sharper: every number u from L to U is that of some people. Stand u people in a
 * circle and give out the sets of one whole after the other, each to the people who stand next,
 * round and round; of what has a range take as much as leaves a whole that is disjoint at most u in
 * all. No set has more than u people, and those of a disjoint whole go round at most once, so they
 * share nobody; parts are taken within their whole, and where the whole is not told go round within
 * the places of their library. As U is at least u, the circle is full. The largest whole alone
 * needs L people, so u may be as small as that, and no smaller.
 *
 * <p>A number of the country by the statistic is the sum over all libraries. It takes the place of
 * the range of its whole: s(c) is that number, and so is m(c) where c is disjoint. Of a part it is
 * shown, but never used. The population caps the country only, for a library may have members from
 * elsewhere.
 *
 * @param numbers of libraries, at most one for a library and component
 * @param national by the code of their component; empty for what is no country
 * @param population of the country; empty where it is not known
 */
public record ReachUnion(
    ReachDefinition definition,
    List<ToldNumber> numbers,
    Map<String, NationalFigure> national,
    OptionalLong population) {
  /** Code of the component, if a definition has it, that is the population of the country. */
  public static final String POPULATION = "inwoners";

  public ReachUnion {
    numbers = List.copyOf(numbers);
    national = Map.copyOf(national);
  }

  /** Of a library, or of several. */
  public static ReachUnion of(ReachDefinition definition, Collection<ToldNumber> numbers) {
    return new ReachUnion(definition, List.copyOf(numbers), Map.of(), OptionalLong.empty());
  }

  /** Of the country. */
  public static ReachUnion of(
      ReachDefinition definition,
      Collection<ToldNumber> numbers,
      Collection<NationalFigure> national) {
    var byCode =
        national.stream().collect(Collectors.toMap(NationalFigure::component, Function.identity()));
    var population =
        Stream.ofNullable(byCode.get(POPULATION)).mapToLong(NationalFigure::number).findFirst();
    return new ReachUnion(definition, List.copyOf(numbers), byCode, population);
  }

  /** Empty when nothing was told that has a place between bounds. */
  public Optional<ReachBounds> bounds() {
    var wholes = definition.wholes().stream().filter(this::isTold).toList();
    if (wholes.isEmpty()) {
      return Optional.empty();
    }
    var ranges = wholes.stream().map(this::range).toList();
    long lower = ranges.stream().mapToLong(WholeRange::lower).max().orElseThrow();
    long sum = ranges.stream().mapToLong(WholeRange::upper).sum();
    long upper = Math.max(lower, Math.min(sum, population.orElse(Long.MAX_VALUE)));
    return Optional.of(new ReachBounds(lower, upper, isUncertain(wholes)));
  }

  private boolean isTold(ReachComponent whole) {
    var codes = codes(whole);
    return national.containsKey(whole.code())
        || numbers.stream().anyMatch(n -> codes.contains(n.component()));
  }

  private WholeRange range(ReachComponent whole) {
    var range = WholeRange.of(whole, codes(whole), numbers);
    var figure = national.get(whole.code());
    return figure == null ? range : range.within(figure, whole.disjoint());
  }

  private boolean isUncertain(List<ReachComponent> wholes) {
    return wholes.stream()
        .filter(whole -> !national.containsKey(whole.code()))
        .map(this::codes)
        .anyMatch(
            codes ->
                numbers.stream().anyMatch(n -> n.uncertain() && codes.contains(n.component())));
  }

  /** Of the whole and its parts. */
  private List<String> codes(ReachComponent whole) {
    return Stream.concat(Stream.of(whole), definition.partsOf(whole).stream())
        .map(ReachComponent::code)
        .toList();
  }
}
