// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.PartAnalysis;
import nl.publiekswijzer.analysis.SumCode;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.request.usecase.GatheredCounts.SmallPart;

/**
 * What may be told of the parts of a work area: segments by themselves, and others as sums.
 *
 * @param alone lines of the whole work area
 * @param sums likewise, under a {@link SumCode}
 */
record PartSegments(List<WorkAreaLine> alone, List<WorkAreaLine> sums) {
  private static final BigDecimal NOTABLE = BigDecimal.valueOf(5);

  /**
   * Out of the lines of the whole work area.
   *
   * @param told codes of the segments that may be told of the parts by themselves
   */
  static PartSegments of(List<WorkAreaLine> segments, Set<String> told, List<WorkAreaLine> sums) {
    return new PartSegments(
        segments.stream()
            .filter(l -> l.standsAlone() && l.households() > 0 && told.contains(l.code()))
            .toList(),
        sums.stream().filter(l -> l.households() > 0).toList());
  }

  List<String> codes() {
    return lines().map(WorkAreaLine::code).toList();
  }

  /** Households of the whole work area by code. */
  Map<String, Long> households() {
    return lines().collect(Collectors.toMap(WorkAreaLine::code, WorkAreaLine::households));
  }

  /** Households of a part by code. */
  Map<String, Long> of(SmallPart part) {
    var told = new HashMap<String, Long>();
    alone.forEach(l -> told.put(l.code(), part.of(l.code())));
    sums.forEach(
        l -> told.put(l.code(), SumCode.segments(l.code()).stream().mapToLong(part::of).sum()));
    return told;
  }

  /**
   * The segment with most households; the sum that it is told in, where it is not told by itself.
   */
  Optional<String> dominant(SmallPart part) {
    return PartAnalysis.dominant(part.segments()).flatMap(this::told);
  }

  private Optional<String> told(String segment) {
    return lines()
        .map(WorkAreaLine::code)
        .filter(code -> SumCode.segments(code).contains(segment))
        .findFirst();
  }

  /**
   * What the share map tells of: the most over-represented one with at least 5 % of the work area,
   * or else the largest segment.
   */
  Optional<String> chosen() {
    return lines()
        .filter(l -> l.band() == Band.OVER && l.share().compareTo(NOTABLE) >= 0)
        .min(Comparator.comparing(WorkAreaLine::index).reversed().thenComparing(WorkAreaLine::code))
        .or(
            () ->
                alone.stream()
                    .min(
                        Comparator.comparing(WorkAreaLine::households)
                            .reversed()
                            .thenComparing(WorkAreaLine::code)))
        .map(WorkAreaLine::code);
  }

  private Stream<WorkAreaLine> lines() {
    return Stream.concat(alone.stream(), sums.stream());
  }
}
