package nl.publiekswijzer.segmentation;

/**
 * What a report says about a main segment, in Dutch.
 *
 * @param text who they are, how they live and what moves them
 * @param library their relation with the library
 * @param channels how to reach them
 * @param tone how to address them
 * @param advice what to do
 * @param caution what to leave
 */
public record SegmentDescription(
    String code,
    String title,
    String text,
    String library,
    String channels,
    String tone,
    String advice,
    String caution) {}
