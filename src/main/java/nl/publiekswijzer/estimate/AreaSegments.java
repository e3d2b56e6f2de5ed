// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.publiekswijzer.segmentation.OpenSegment;

/**
 * Households of postcode areas of four digits by segment.
 *
 * @param segments codes
 * @param byArea households by position of the segment; areas without households are left out
 */
public record AreaSegments(List<String> segments, Map<Integer, double[]> byArea) {
  public AreaSegments {
    segments = List.copyOf(segments);
    var known = new TreeMap<>(byArea);
    known.values().removeIf(households -> Arrays.stream(households).sum() <= 0);
    byArea = known;
  }

  /** Those of an estimate by the Open segmentatie. */
  static AreaSegments of(List<PostcodeEstimate> estimates) {
    var segments = OpenSegment.values();
    var byArea = new TreeMap<Integer, double[]>();
    for (PostcodeEstimate estimate : estimates) {
      double[] own = byArea.computeIfAbsent(estimate.postcode4(), p -> new double[segments.length]);
      for (int i = 0; i < estimate.households().length; i++) {
        own[OpenSegment.ofSubsegment(i).ordinal()] += estimate.households()[i];
      }
    }
    return new AreaSegments(Stream.of(segments).map(Enum::name).toList(), byArea);
  }

  /** Postcodes of the areas with so many households or more. */
  SortedSet<Integer> ofAtLeast(int households) {
    var areas = new TreeSet<>(byArea.keySet());
    areas.removeIf(area -> households(area) < households);
    return areas;
  }

  double households(int area) {
    return Arrays.stream(byArea.get(area)).sum();
  }

  /** All households. */
  double households() {
    return byArea.keySet().stream().mapToDouble(this::households).sum();
  }

  /** Part (0 to 1) of the households of an area that a segment is. */
  double share(int area, int segment) {
    return byArea.get(area)[segment] / households(area);
  }

  /** Part (0 to 1) of all households that a segment is. */
  double share(int segment) {
    return byArea.values().stream().mapToDouble(own -> own[segment]).sum() / households();
  }
}
