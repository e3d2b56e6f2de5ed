// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import nl.publiekswijzer.analysis.Band;

/**
 * How much an estimate changed since the edition before it, over postcode areas that are large
 * enough in both: what changes more than people move is a fault of the method.
 *
 * @param edition name of the one before
 * @param areas that were compared
 */
public record Stability(String edition, int areas, List<Line> lines) {
  /** Fewest households of an area in both editions. */
  public static final int HOUSEHOLDS = 500;

  private static final int FEWEST = 10;

  public Stability {
    lines = List.copyOf(lines);
  }

  /**
   * A segment. Its index is the share in the area per hundred of the share in its own edition.
   *
   * @param segment code
   * @param correlation of the indices, unweighted
   * @param median change of the index in points, without its sign: the upper of two middles
   * @param ninetieth that is larger than the change in 90 of 100 areas
   * @param otherBand per cent of the areas in another band: up to 90, between, or from 110
   * @param oppositeBand per cent of the areas that went from one end to the other
   */
  public record Line(
      String segment,
      double correlation,
      double median,
      double ninetieth,
      double otherBand,
      double oppositeBand) {}

  /**
   * Empty where fewer than ten areas can be compared.
   *
   * @param earlier with the same segments
   */
  public static Optional<Stability> of(String edition, AreaSegments earlier, AreaSegments later) {
    SortedSet<Integer> areas = later.ofAtLeast(HOUSEHOLDS);
    areas.retainAll(earlier.ofAtLeast(HOUSEHOLDS));
    if (areas.size() < FEWEST || !earlier.segments().equals(later.segments())) {
      return Optional.empty();
    }
    var lines =
        IntStream.range(0, later.segments().size())
            .mapToObj(
                s ->
                    line(
                        later.segments().get(s),
                        indices(earlier, areas, s),
                        indices(later, areas, s)))
            .toList();
    return Optional.of(new Stability(edition, areas.size(), lines));
  }

  private static double[] indices(AreaSegments of, SortedSet<Integer> areas, int segment) {
    double all = of.share(segment);
    return areas.stream()
        .mapToDouble(area -> all > 0 ? 100 * of.share(area, segment) / all : 0)
        .toArray();
  }

  private static Line line(String segment, double[] before, double[] now) {
    double[] changes = new double[now.length];
    int other = 0;
    int opposite = 0;
    for (int i = 0; i < now.length; i++) {
      changes[i] = Math.abs(now[i] - before[i]);
      var band = Band.ofPrinted(now[i]);
      other += band == Band.ofPrinted(before[i]) ? 0 : 1;
      opposite += band.isOpposite(Band.ofPrinted(before[i])) ? 1 : 0;
    }
    Arrays.sort(changes);
    return new Line(
        segment,
        Correlation.of(before, now),
        changes[changes.length / 2],
        changes[9 * changes.length / 10],
        100.0 * other / now.length,
        100.0 * opposite / now.length);
  }
}
