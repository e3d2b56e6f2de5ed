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
 *
 * @param method number of the way in which households get their segment; with another one nothing
 *     can be compared, though the segments are called the same
 */
public record Segmentation(
    String name, List<Segment> segments, List<Subsegment> subsegments, int method) {
  /** The first way, of every delivered catalogue. */
  public static final int FIRST_METHOD = 1;

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

  /** A catalogue whose households get their segment in the first way. */
  public Segmentation(String name, List<Segment> segments, List<Subsegment> subsegments) {
    this(name, segments, subsegments, FIRST_METHOD);
  }

  /** The same catalogue, whose households get their segment in another way. */
  public Segmentation by(int other) {
    return new Segmentation(name, segments, subsegments, other);
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
