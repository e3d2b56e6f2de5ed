// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.segmentation.SegmentGuide;

/**
 * What a document shows beside the figures: where things lie, what is told of segments, and the
 * house style of the library it is for.
 */
public record Backdrop(AreaPlan plan, SegmentGuide guide, HouseStyle style) {
  public static final Backdrop NONE = new Backdrop(AreaPlan.NONE, SegmentGuide.NONE);

  /** In the standard style, for no library or any. */
  public Backdrop(AreaPlan plan, SegmentGuide guide) {
    this(plan, guide, HouseStyle.STANDARD);
  }
}
