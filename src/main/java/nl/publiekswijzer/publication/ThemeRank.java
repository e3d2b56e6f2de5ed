// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

/**
 * How much one theme appeals to one segment, in a whole edition.
 *
 * @param segment its code
 * @param theme its code
 * @param interest households of the segment that it appeals to, in per cent
 * @param index against the whole edition; null where nobody is interested
 * @param hook whether it draws the segment clearly more than average
 * @param interested households of the segment that it appeals to
 * @param aspect side of the theme that appeals most
 * @param stress what to say of it
 * @param channel first way to reach the segment
 */
public record ThemeRank(
    String segment,
    String segmentName,
    String theme,
    String title,
    int interest,
    Integer index,
    boolean hook,
    long interested,
    String aspect,
    String stress,
    String channel) {}
