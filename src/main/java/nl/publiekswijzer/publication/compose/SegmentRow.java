package nl.publiekswijzer.publication.compose;

/**
 * A subsegment with all that is told of its segment.
 *
 * @param note why figures are missing or uncertain, or null
 * @param text of the segment and the four after it: null where there are no texts
 * @param figure share of the subsegment
 * @param about the text of the subsegment, or null
 */
record SegmentRow(
    String segment,
    String title,
    String share,
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
    String subsegment,
    String figure,
    String about) {}
