// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import nl.publiekswijzer.analysis.SumCode;
import nl.publiekswijzer.estimate.Confidence;
import nl.publiekswijzer.estimate.Stability;

/**
 * By how many points the index of a segment, or of several together, of a postcode area may be off
 * ({@link Confidence}), and of how many areas it is sure enough to be told.
 *
 * @param segments codes
 * @param small median over areas of 500 to 2,000 households
 * @param large median over areas of 2,000 households and more
 * @param sure areas of 500 households and more of which it is sure; whether it is told depends on
 *     the test of the segment as well
 * @param areas of 500 households and more
 */
public record AreaMargin(List<String> segments, int small, int large, int sure, int areas) {
  private static final long LARGE = 2_000;

  public AreaMargin {
    segments = List.copyOf(segments);
  }

  /** Of all segments, then of those that may be told together; none where nothing is known. */
  static List<AreaMargin> of(LoadedEdition edition) {
    if (edition.estimation().confidence().postcodes().isEmpty()) {
      return List.of();
    }
    return Confidence.CODES.stream().map(code -> of(edition, code)).toList();
  }

  private static AreaMargin of(LoadedEdition edition, String code) {
    var small = new ArrayList<Integer>();
    var large = new ArrayList<Integer>();
    int sure = 0;
    for (int postcode : edition.counts().parts()) {
      var area = new TreeSet<>(List.of(postcode));
      long households = edition.counts().households(area);
      var width = edition.estimation().confidence().ofPostcode(postcode, code);
      if (households >= Stability.HOUSEHOLDS && width.isPresent()) {
        (households < LARGE ? small : large).add(width.getAsInt());
        sure += edition.isSure(code, area) ? 1 : 0;
      }
    }
    return new AreaMargin(
        SumCode.segments(code), median(small), median(large), sure, small.size() + large.size());
  }

  /** The upper of two middles; 0 of none. */
  private static int median(List<Integer> widths) {
    int[] sorted = widths.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
