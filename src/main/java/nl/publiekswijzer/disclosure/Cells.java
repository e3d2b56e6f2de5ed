package nl.publiekswijzer.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** The cells of both levels in one list: first the segments, then the subsegments. */
final class Cells {
  private final List<TrueCount> all = new ArrayList<>();
  private final List<String> codes;

  Cells(List<TrueCount> subsegments) {
    var segments = new LinkedHashMap<String, TrueCount>();
    subsegments.forEach(s -> segments.merge(s.parent(), asSegment(s), Cells::sum));
    this.codes = List.copyOf(segments.keySet());
    all.addAll(segments.values());
    all.addAll(subsegments);
  }

  private static TrueCount asSegment(TrueCount s) {
    return new TrueCount(s.parent(), "", s.base(), s.households(), s.members());
  }

  static TrueCount sum(TrueCount a, TrueCount b) {
    return new TrueCount(
        a.code().equals(b.parent()) || b.code().equals(a.code())
            ? a.code()
            : a.code() + "+" + b.code(),
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

  TrueCount sum(int[] some) {
    return IntStream.of(some).mapToObj(all::get).reduce(Cells::sum).orElseThrow();
  }

  /** All segments together, under a name that no empty segment changes. */
  TrueCount total() {
    var sum = sum(segments());
    return new TrueCount("", "", sum.base(), sum.households(), sum.members());
  }
}
