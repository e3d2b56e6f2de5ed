package nl.publiekswijzer.segmentation;

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
}
