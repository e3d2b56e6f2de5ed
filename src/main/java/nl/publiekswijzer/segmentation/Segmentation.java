// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.disclosure.SegmentTree;

/**
 * A catalogue that divides all households into segments and subsegments; any number of both, each
 * subsegment with exactly one parent.
 */
public record Segmentation(String name, List<Segment> segments, List<Subsegment> subsegments) {
  public Segmentation {
    segments = List.copyOf(segments);
    subsegments = List.copyOf(subsegments);
    var codes = new HashSet<String>();
    segments.forEach(s -> requireNew(codes, s.code()));
    var parents = new HashSet<>(codes);
    for (Subsegment sub : subsegments) {
      requireNew(codes, sub.code());
      if (!parents.contains(sub.segment())) {
        throw new IllegalArgumentException(sub.code() + " has an unknown parent " + sub.segment());
      }
    }
  }

  /** Position of each subsegment in {@link #subsegments()}, by code. */
  public Map<String, Integer> ordinals() {
    var ordinals = new HashMap<String, Integer>();
    for (int i = 0; i < subsegments.size(); i++) {
      ordinals.put(subsegments.get(i).code(), i);
    }
    return ordinals;
  }

  /** Its shape as counts are drawn and summed; segments without a subsegment hold nobody. */
  public SegmentTree tree() {
    var parents = subsegments.stream().map(Subsegment::segment).toList();
    return new SegmentTree(
        name,
        segments.stream().map(Segment::code).filter(parents::contains).toList(),
        subsegments.stream().map(Subsegment::code).toList(),
        parents);
  }

  private static void requireNew(HashSet<String> codes, String code) {
    if (!codes.add(code)) {
      throw new IllegalArgumentException("code " + code + " stands there twice");
    }
  }
}
