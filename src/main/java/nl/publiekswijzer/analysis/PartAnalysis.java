// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Which segment stands out in a part of the work area.
 *
 * <p>Dominant: most households. Over-represented: the highest index against the whole work area,
 * among segments with at least 5 % of the part and a printed index of at least 110. Ties go to the
 * lowest code. What the draw of the households alone may have made does not stand out (OB-2, rule
 * H9).
 *
 * @param area households of the whole work area by code of the segment
 * @param variance of the households of a segment in one part, in households squared; 0 where they
 *     are estimates
 */
public record PartAnalysis(Map<String, Long> area, long areaHouseholds, double variance) {
  private static final BigFraction NOTABLE = BigFraction.of(5);

  /** The segment with most of these households. */
  public static Optional<String> dominant(Map<String, Long> segments) {
    return segments.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /**
   * The most over-represented segment of a part.
   *
   * @param households of the whole part, of which the segments may be a selection
   * @param halfWidth by code, half the width of the interval of an index that rests on an estimate,
   *     in points; 0 where none does
   */
  public Optional<String> over(
      Map<String, Long> segments, long households, ToDoubleFunction<String> halfWidth) {
    return segments.keySet().stream()
        .filter(code -> share(segments.get(code), households).compareTo(NOTABLE) >= 0)
        .filter(code -> printed(segments.get(code), households, code) >= Band.LEAST_OVER)
        .filter(code -> isCertain(segments.get(code), households, code))
        .filter(
            code ->
                printed(segments.get(code), households, code) - halfWidth.applyAsDouble(code)
                    > Band.MOST_UNDER)
        .max(
            Comparator.comparing((String code) -> index(segments.get(code), households, code))
                .thenComparing(Comparator.reverseOrder()));
  }

  private boolean isCertain(long part, long whole, String code) {
    double expected = (double) whole * area.getOrDefault(code, 0L) / Math.max(1, areaHouseholds);
    return part - expected >= 2 * Math.sqrt(variance);
  }

  private static BigFraction share(long part, long whole) {
    return Formulas.share(part, whole).orElse(BigFraction.ZERO);
  }

  private BigFraction index(long part, long whole, String code) {
    return Formulas.index(part, whole, area.getOrDefault(code, 0L), areaHouseholds)
        .orElse(BigFraction.ZERO);
  }

  private int printed(long part, long whole, String code) {
    return Formulas.printed(index(part, whole, code), 0).intValueExact();
  }
}
