// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import nl.publiekswijzer.figure.Figure;

/**
 * A printed row about households.
 *
 * @param table rows of one value are one table
 * @param heading above the row and those of the same, or null
 * @param bar of the index; null for a municipality
 */
record AreaRow(
    String table,
    String heading,
    String label,
    String rank,
    String households,
    String share,
    String baseShare,
    String index,
    Figure bar,
    String members,
    String penetration) {}
