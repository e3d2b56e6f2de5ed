// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import nl.publiekswijzer.figure.Figure;

/**
 * What is told of a segment itself, as printed.
 *
 * @param target anchor of the segment
 * @param note why figures are missing or uncertain, or null
 * @param text and the five after it: null where there are no texts
 * @param stripe in the colour of the segment
 * @param position of the segment by age and welfare
 */
public record SegmentHead(
    String code,
    String target,
    String title,
    String share,
    String baseShare,
    String index,
    String penetration,
    String memberIndex,
    String note,
    String text,
    String library,
    String channels,
    String tone,
    String advice,
    String caution,
    Figure stripe,
    Figure position) {}
