// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.area.PlaceName;
import nl.publiekswijzer.publication.compose.Content;

/**
 * The larger areas that people know by name: municipalities where the work area has several, places
 * where it has several of some size, else districts of its town. There are none where all of it has
 * one name, or where the edition names nothing.
 *
 * @param kind "gemeente", "plaats" or "wijk"
 */
record Districts(String kind, List<District> all) {
  private static final double ONE_TOWN = 0.6;
  private static final int FEW = 12;
  static final Districts NONE = new Districts("", List.of());

  Districts {
    all = List.copyOf(all);
  }

  static Districts of(Content content) {
    var lines = content.figures().parts().lines();
    var names = content.backdrop().plan().names();
    if (!content.figures().parts().postcodes()) {
      return of("gemeente", lines, PartLine::name);
    }
    if (lines.stream().map(PartLine::place).distinct().count() > 1) {
      return of("gemeente", lines, PartLine::place);
    }
    if (lines.stream().anyMatch(line -> !names.containsKey(line.code()))) {
      return NONE;
    }
    boolean districts = lines.stream().noneMatch(l -> names.get(l.code()).district().isEmpty());
    return oneTown(lines, names) && districts
        ? of("wijk", lines, line -> names.get(line.code()).district())
        : of("plaats", lines, line -> names.get(line.code()).place());
  }

  /** Whether one place holds most of the households. */
  private static boolean oneTown(List<PartLine> lines, Map<String, PlaceName> names) {
    var byPlace = new HashMap<String, Long>();
    lines.forEach(l -> byPlace.merge(names.get(l.code()).place(), l.households(), Long::sum));
    long all = byPlace.values().stream().mapToLong(Long::longValue).sum();
    long largest = byPlace.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return largest >= ONE_TOWN * all;
  }

  private static Districts of(String kind, List<PartLine> lines, Function<PartLine, String> name) {
    var byName = new TreeMap<String, List<PartLine>>();
    lines.forEach(
        line -> byName.computeIfAbsent(name.apply(line), n -> new ArrayList<>()).add(line));
    return byName.size() < 2
        ? NONE
        : new Districts(
            kind,
            byName.entrySet().stream().map(e -> new District(e.getKey(), e.getValue())).toList());
  }

  /** Where there are none, the parts themselves if they are few. */
  Districts orParts(List<PartLine> parts) {
    return isEmpty() && parts.size() <= FEW
        ? new Districts(
            "postcode", parts.stream().map(p -> new District(p.name(), List.of(p))).toList())
        : this;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Those of which the reach is told, the lowest first. */
  List<District> byReach() {
    return all.stream()
        .filter(d -> !d.told().isEmpty())
        .sorted(
            Comparator.comparingDouble((District d) -> d.reach().reach())
                .thenComparing(District::name))
        .toList();
  }

  /**
   * Where a segment is the largest of most households, the largest first; of parts outside such
   * districts nothing.
   */
  List<District> where(String segment) {
    return all.stream()
        .filter(d -> 2 * d.householdsWhere(segment) > d.households())
        .sorted(
            Comparator.comparingLong((District d) -> d.householdsWhere(segment))
                .reversed()
                .thenComparing(District::name))
        .toList();
  }

  /** Codes of all parts in which a segment is the largest, with most households first. */
  static List<PartLine> partsWhere(List<PartLine> lines, String segment) {
    return lines.stream()
        .filter(l -> segment.equals(l.dominant()))
        .sorted(Comparator.comparingLong(PartLine::households).reversed())
        .collect(Collectors.toList());
  }
}
