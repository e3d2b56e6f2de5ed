// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

/**
 * A printed row about member households.
 *
 * @param kind segment or total
 * @param group rows of one value stay together
 * @param heading above the group, or null
 * @param quadrant place of the segment in a word
 * @param certainty "ja" or "onzeker", or a dash where there is nothing to be sure of
 */
record MemberTableRow(
    String kind,
    String group,
    String heading,
    String label,
    String members,
    String share,
    String areaShare,
    String index,
    String penetration,
    String gap,
    String potential,
    String quadrant,
    String certainty) {}
