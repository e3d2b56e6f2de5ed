// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.analysis.PartAnalysis;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The rules for the parts of a work area on its maps. A part with fewer households than a work area
 * must have is told to be too small, and nothing else. Whatever is told of a segment in a part is
 * hidden as if the exact households of that segment were printed for every part; a segment without
 * a line of its own in the table of the whole work area is never told of.
 */
record Parts(SmallNumbers smallNumbers, Rules rules) {

  List<ProtectedPart> protect(List<TruePart> parts, Set<String> told, String chosen) {
    var hidden = told.stream().collect(Collectors.toMap(s -> s, s -> hidden(parts, s)));
    return IntStream.range(0, parts.size())
        .mapToObj(
            i -> protect(parts.get(i), s -> told.contains(s) && !hidden.get(s).get(i), chosen))
        .toList();
  }

  private ProtectedPart protect(TruePart part, Predicate<String> isShown, String chosen) {
    if (isTooSmall(part)) {
      return new ProtectedPart(
          part.code(), part.households(), Optional.empty(), Map.of(), Optional.empty());
    }
    var shown =
        part.segments().entrySet().stream()
            .filter(e -> isShown.test(e.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new ProtectedPart(
        part.code(),
        part.households(),
        PartAnalysis.dominant(part.segments()).filter(shown::containsKey),
        shown,
        Optional.ofNullable(shown.get(chosen)));
  }

  /** The parts of one municipality add up to its members, so each municipality is a whole. */
  Map<String, Long> publishedMembers(List<TruePart> parts, Set<String> toldMunicipalities) {
    var groups =
        parts.stream()
            .filter(part -> part.households() > 0)
            .collect(
                Collectors.groupingBy(TruePart::municipality, TreeMap::new, Collectors.toList()));
    var published = new HashMap<String, Long>();
    groups.forEach(
        (municipality, group) -> {
          if (toldMunicipalities.contains(municipality)) {
            var name =
                groups.size() == 1
                    ? CellKind.WHOLE
                    : CellKind.MUNICIPALITY.name(Set.of(municipality));
            published.putAll(smallNumbers.publishedParts(CellKind.POSTCODE, name, counts(group)));
          }
        });
    return published;
  }

  private static List<TrueCount> counts(List<TruePart> group) {
    return group.stream()
        .map(part -> TrueCount.ofPart(part.code(), part.households(), part.members()))
        .toList();
  }

  private boolean isTooSmall(TruePart part) {
    return part.households() < rules.workArea();
  }

  private BitSet hidden(List<TruePart> parts, String segment) {
    var cells =
        new Cells(
            parts.stream()
                .map(p -> p.segments().getOrDefault(segment, 0L))
                .map(count -> TrueCount.ofPart("", count, BigFraction.ZERO))
                .toList());
    var sizes = cells.all().stream().map(c -> BigFraction.of(c.households())).toList();
    var suppression = new Suppression(cells, sizes, new HouseholdCover(cells, rules.threshold()));
    int first = cells.segments().length;
    for (int i = 0; i < parts.size(); i++) {
      long count = cells.all().get(first + i).households();
      if (count > 0 && (count < rules.threshold() || isTooSmall(parts.get(i)))) {
        suppression.hide(first + i, ReleaseRule.D1);
      }
    }
    var hidden = new BitSet();
    suppression.hidden().keySet().stream()
        .filter(i -> i >= first)
        .forEach(i -> hidden.set(i - first));
    return hidden;
  }
}
