// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

/**
 * A printed row about member households.
 *
 * @param heading above the row and those of the same, or null
 * @param quadrant place of the segment in a word
 * @param certainty "ja" or "onzeker", or another word where there is nothing to be sure of
 */
record MemberTableRow(
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
