// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The cells of both levels in one list: first the segments, then the subsegments. */
final class Cells {
  private final List<TrueCount> all = new ArrayList<>();
  private final List<String> codes;
  private final CellKind kind;
  private final String whole;
  private final Set<String> allFilled;

  Cells(List<TrueCount> subsegments) {
    this(subsegments, CellKind.SUBSEGMENT, CellKind.WHOLE);
  }

  /**
   * @param kind of the cells of the lower level
   * @param whole name of all cells together
   */
  Cells(List<TrueCount> subsegments, CellKind kind, String whole) {
    this.kind = kind;
    this.whole = whole;
    var segments = new LinkedHashMap<String, TrueCount>();
    subsegments.forEach(s -> segments.merge(s.parent(), asSegment(s), Cells::sum));
    this.codes = List.copyOf(segments.keySet());
    all.addAll(segments.values());
    all.addAll(subsegments);
    this.allFilled = filled(subsegments());
  }

  private static TrueCount asSegment(TrueCount s) {
    return new TrueCount(s.parent(), "", s.base(), s.households(), s.members());
  }

  private static TrueCount sum(TrueCount a, TrueCount b) {
    return new TrueCount(
        a.code(),
        "",
        a.base() + b.base(),
        a.households() + b.households(),
        a.members().add(b.members()));
  }

  List<TrueCount> all() {
    return all;
  }

  int[] segments() {
    return IntStream.range(0, codes.size()).toArray();
  }

  int[] subsegments() {
    return IntStream.range(codes.size(), all.size()).toArray();
  }

  int[] children(int segment) {
    return IntStream.of(subsegments())
        .filter(i -> all.get(i).parent().equals(codes.get(segment)))
        .toArray();
  }

  /** Several cells together, under the code of the first. */
  TrueCount sum(int... some) {
    return IntStream.of(some).mapToObj(all::get).reduce(Cells::sum).orElseThrow();
  }

  /**
   * Name of several cells together: of the subsegments in them that have households. So a segment
   * with one subsegment is that subsegment, and an empty one changes no name.
   */
  String name(int... some) {
    var names = filled(IntStream.of(some).flatMap(this::lowest).toArray());
    return names.equals(allFilled) ? whole : kind.name(names);
  }

  private IntStream lowest(int cell) {
    return cell < codes.size() ? IntStream.of(children(cell)) : IntStream.of(cell);
  }

  private Set<String> filled(int[] subsegments) {
    return IntStream.of(subsegments)
        .mapToObj(all::get)
        .filter(count -> count.households() > 0)
        .map(TrueCount::code)
        .collect(Collectors.toSet());
  }
}
