// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.List;

/**
 * What there is for a segment at one library.
 *
 * @param segment code
 * @param offered propositions for this segment that the library offers, at their best level first
 * @param missing propositions for this segment that are shared by the network and not offered here
 */
public record SegmentOffer(String segment, List<Offered> offered, List<Proposition> missing) {
  public SegmentOffer {
    offered = List.copyOf(offered);
    missing = List.copyOf(missing);
  }

  /**
   * A proposition that is offered.
   *
   * @param level the best of the library and its branches
   */
  public record Offered(Proposition proposition, ServiceLevel level, String calledHere) {}

  /** Nothing that was made for this segment is offered. */
  public boolean isGap() {
    return offered.isEmpty();
  }
}
