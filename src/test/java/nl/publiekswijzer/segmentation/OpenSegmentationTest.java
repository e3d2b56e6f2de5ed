// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenSegmentationTest {
  private final Segmentation segmentation = OpenSegmentation.segmentation();

  @Test
  void catalogueHasElevenSegmentsAndFiftyNineSubsegments() {
    assertEquals("Open segmentatie", segmentation.name());
    assertEquals(
        Arrays.stream(OpenSegment.values()).map(Enum::name).toList(),
        segmentation.segments().stream().map(Segment::code).toList());
    assertEquals(59, segmentation.subsegments().size());
  }

  @Test
  void catalogueFollowsTheOrderOfTheRule() {
    for (OpenSegment segment : OpenSegment.values()) {
      for (int place = 0; place < segment.split().size(); place++) {
        var sub = segmentation.subsegments().get(segment.firstSubsegment() + place);
        assertEquals("%s%02d".formatted(segment, place + 1), sub.code());
        assertEquals(segment.name(), sub.segment());
      }
    }
  }

  @Test
  void noTwoSubsegmentsShareANameOrAPosition() {
    var names = new HashSet<String>();
    var positions = new HashSet<List<Integer>>();
    for (Subsegment sub : segmentation.subsegments()) {
      assertTrue(names.add(sub.name()), sub.name());
      assertTrue(positions.add(List.of(sub.age(), sub.welfare())), sub.code());
    }
  }
}
