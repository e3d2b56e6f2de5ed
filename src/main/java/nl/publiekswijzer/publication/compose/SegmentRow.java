// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

/**
 * A subsegment or a theme of a segment.
 *
 * @param kind subsegment or theme
 * @param segment code of the segment
 * @param head what is told of the segment itself
 * @param figure share of the subsegment, or index of the theme
 * @param about the text of the subsegment, or null
 * @param aspect side of the theme that appeals most, or null
 * @param stress what to stress in it, or null
 */
record SegmentRow(
    String kind,
    String segment,
    SegmentHead head,
    String label,
    String figure,
    String about,
    String aspect,
    String stress) {}
