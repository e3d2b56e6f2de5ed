// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is told of a segmentation beside its figures: texts of its segments, and themes. */
public record SegmentGuide(SegmentDescriptions texts, List<Theme> themes) {
  /** Nothing is told. */
  public static final SegmentGuide NONE =
      new SegmentGuide(new SegmentDescriptions(Map.of(), Map.of()), List.of());

  public SegmentGuide {
    themes = List.copyOf(themes);
  }

  /**
   * The same, with some themes first, in the order of their codes here.
   *
   * @param chosen codes of themes
   */
  public SegmentGuide with(List<String> chosen) {
    var first = new ArrayList<Theme>();
    chosen.forEach(code -> themes.stream().filter(t -> t.code().equals(code)).forEach(first::add));
    themes.stream().filter(t -> !first.contains(t)).forEach(first::add);
    return new SegmentGuide(texts, first);
  }
}
