// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Fifth against fifth: the reach of the areas with most households of a segment against that of the
 * areas with least. Where members are known by area only, this is what can be told of segments and
 * members together, and it is a statement on neighbourhoods: read as one on the segment it is wrong
 * in 15 to 40 of 100 cases.
 *
 * <p>Areas are sorted by the share of the segment, ties by code, and the first and the last fifth
 * of them are compared, rounded down to whole areas. The 90 % interval of the difference is {@code
 * d ± t sqrt(v1 + v2)}, with the variances of {@link Fifth} and t the quantile of 95 % of Student's
 * distribution with one degree of freedom less than a fifth has areas. It takes the areas for a
 * sample of neighbourhoods like them; of the households of these very areas only the draw of the
 * members is unknown, so for those it is wide. All comes of counts that are told already: nothing
 * is drawn for it, and no sum tells what its parts did not.
 *
 * @param areas whose members may be told
 */
public record FifthsAnalysis(List<AreaReach> areas) {
  /** Fewer areas, that is fewer than eight in a fifth, were not measured. */
  public static final int LEAST = 40;

  private static final int FIFTHS = 5;

  /** Percentage points, or else times, that the share of the segment differs at least. */
  private static final double POINTS = 0.05;

  private static final double TIMES = 1.5;

  /** Quantile of 95 % of the normal distribution. */
  private static final double NORMAL = 1.6448536;

  public FifthsAnalysis {
    areas = List.copyOf(areas);
  }

  /** One line for each segment that lives unevenly enough; none where there are too few areas. */
  public List<FifthsLine> lines(List<String> segments) {
    return areas.size() < LEAST
        ? List.of()
        : segments.stream().flatMap(segment -> line(segment).stream()).toList();
  }

  private Optional<FifthsLine> line(String segment) {
    var sorted =
        areas.stream()
            .sorted(
                Comparator.comparingDouble((AreaReach a) -> (double) a.of(segment) / a.households())
                    .thenComparing(AreaReach::code))
            .toList();
    int size = sorted.size() / FIFTHS;
    var most = new Fifth(sorted.subList(sorted.size() - size, sorted.size()));
    var least = new Fifth(sorted.subList(0, size));
    return isUneven(most.share(segment), least.share(segment))
        ? Optional.of(line(segment, most, least, size))
        : Optional.empty();
  }

  private static boolean isUneven(double most, double least) {
    return most > 0 && (most - least >= POINTS || most >= TIMES * least);
  }

  private static FifthsLine line(String segment, Fifth most, Fifth least, int size) {
    double difference = most.reach() - least.reach();
    double half = student(size - 1) * Math.sqrt(most.variance() + least.variance());
    return new FifthsLine(
        segment,
        percent(most.share(segment)),
        percent(least.share(segment)),
        percent(most.reach()),
        percent(least.reach()),
        percent(difference),
        percent(difference - half),
        percent(difference + half));
  }

  /**
   * Quantile of 95 % of Student's distribution by the expansion of Cornish and Fisher; from seven
   * degrees of freedom, 1.895, its error is below 0.001.
   */
  static double student(int freedom) {
    double z = NORMAL;
    double first = (Math.pow(z, 3) + z) / 4;
    double second = (5 * Math.pow(z, 5) + 16 * Math.pow(z, 3) + 3 * z) / 96;
    double third = (3 * Math.pow(z, 7) + 19 * Math.pow(z, 5) + 17 * Math.pow(z, 3) - 15 * z) / 384;
    return z + first / freedom + second / Math.pow(freedom, 2) + third / Math.pow(freedom, 3);
  }

  private static BigDecimal percent(double fraction) {
    return BigDecimal.valueOf(100 * fraction).setScale(1, RoundingMode.HALF_UP);
  }
}
