// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.publiekswijzer.segmentation.OpenSegment;

/**
 * A municipality where many households are under 35 and without children, mostly students: there an
 * estimate that takes people to live alike everywhere is furthest from the truth.
 *
 * @param real per cent of all households by the independent table
 * @param independent by the estimate that saw no figure of the municipality itself
 * @param own by the edition
 */
public record YoungTown(String municipality, double real, double independent, double own) {
  /** As many as are told. */
  private static final int MOST = 10;

  /**
   * Those with most of them by the independent table, the highest first.
   *
   * @param names by code of the municipality; as all that follow, households by segment
   */
  static List<YoungTown> of(
      Map<String, String> names,
      Map<String, double[]> real,
      Map<String, double[]> independent,
      Map<String, double[]> own) {
    return new TreeMap<>(real)
        .keySet().stream()
            .filter(code -> independent.containsKey(code) && own.containsKey(code))
            .map(
                code ->
                    new YoungTown(
                        names.get(code),
                        percent(real.get(code)),
                        percent(independent.get(code)),
                        percent(own.get(code))))
            .sorted(Comparator.comparingDouble(YoungTown::real).reversed())
            .limit(MOST)
            .toList();
  }

  private static double percent(double[] segments) {
    double young = segments[OpenSegment.A.ordinal()] + segments[OpenSegment.B.ordinal()];
    return 100 * young / Arrays.stream(segments).sum();
  }
}
