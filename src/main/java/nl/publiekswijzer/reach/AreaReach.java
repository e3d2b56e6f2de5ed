// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reach of an area in a year: its bounds, and each component by itself.
 *
 * @param libraries how many told a number
 * @param withheld whether their numbers are left out, as too few of them would be told together
 * @param bounds empty where nothing is known that has a place between them
 * @param components those of which something is known, in the order of the definition
 */
public record AreaReach(
    ReachDefinition definition,
    int year,
    int libraries,
    boolean withheld,
    Optional<ReachBounds> bounds,
    List<ComponentReach> components) {
  public AreaReach {
    components = List.copyOf(components);
  }

  /** All that is told. */
  public static AreaReach of(int year, ReachUnion union) {
    return of(year, union, libraries(union), false);
  }

  /** Without the numbers of libraries, which are too few. */
  public static AreaReach withheld(int year, ReachUnion union) {
    var left = new ReachUnion(union.definition(), List.of(), union.national(), union.population());
    return of(year, left, libraries(union), true);
  }

  private static AreaReach of(int year, ReachUnion union, int libraries, boolean withheld) {
    return new AreaReach(
        union.definition(),
        year,
        libraries,
        withheld,
        union.bounds(),
        union.definition().components().stream().flatMap(c -> line(c, union)).toList());
  }

  private static int libraries(ReachUnion union) {
    return (int) union.numbers().stream().map(ToldNumber::library).distinct().count();
  }

  private static Stream<ComponentReach> line(ReachComponent component, ReachUnion union) {
    var told =
        union.numbers().stream().filter(n -> n.component().equals(component.code())).toList();
    var figure = union.national().get(component.code());
    if (told.isEmpty() && figure == null) {
      return Stream.empty();
    }
    boolean national = figure != null;
    long sum = told.stream().mapToLong(ToldNumber::number).sum();
    return Stream.of(
        new ComponentReach(
            component,
            national ? figure.number() : sum,
            told.size(),
            national,
            !national && told.stream().anyMatch(ToldNumber::uncertain)));
  }

  /** Those that are shown apart, and have no place between the bounds. */
  public List<ComponentReach> apart() {
    return components.stream().filter(c -> !c.component().isBounded()).toList();
  }

  /** Those that the bounds follow from. */
  public List<ComponentReach> bounded() {
    return components.stream().filter(c -> c.component().isBounded()).toList();
  }
}
