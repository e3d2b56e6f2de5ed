// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import java.util.List;

/**
 * What a report says about a main segment, in Dutch.
 *
 * @param text who they are, how they live and what moves them
 * @param library their relation with the library
 * @param channels how to reach them
 * @param tone how to address them
 * @param advice what to do
 * @param caution what to leave
 * @param media the ways to reach them, the best first
 * @param portrait the segment in a few words
 */
public record SegmentDescription(
    String code,
    String title,
    String text,
    String library,
    String channels,
    String tone,
    String advice,
    String caution,
    List<Channel> media,
    SegmentPortrait portrait) {
  public SegmentDescription {
    media = List.copyOf(media);
  }
}
