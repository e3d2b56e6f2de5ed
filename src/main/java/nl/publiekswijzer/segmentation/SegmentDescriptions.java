// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.Map;
import java.util.Optional;

/**
 * The texts that go with a segmentation, by code; {@link SegmentDescriptionsReader} reads them from
 * a file.
 */
public record SegmentDescriptions(
    Map<String, SegmentDescription> segments, Map<String, SubsegmentDescription> subsegments) {
  public SegmentDescriptions {
    segments = Map.copyOf(segments);
    subsegments = Map.copyOf(subsegments);
  }

  /** The text of a main segment, by code. */
  public Optional<SegmentDescription> findSegment(String code) {
    return Optional.ofNullable(segments.get(code));
  }

  /** The text of a subsegment, by code. */
  public Optional<SubsegmentDescription> findSubsegment(String code) {
    return Optional.ofNullable(subsegments.get(code));
  }
}
