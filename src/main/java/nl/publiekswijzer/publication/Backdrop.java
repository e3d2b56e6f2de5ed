package nl.publiekswijzer.publication;

import nl.publiekswijzer.segmentation.SegmentGuide;

/** What a document shows beside the figures: where things lie, and what is told of segments. */
public record Backdrop(AreaPlan plan, SegmentGuide guide) {
  public static final Backdrop NONE = new Backdrop(AreaPlan.NONE, SegmentGuide.NONE);
}
