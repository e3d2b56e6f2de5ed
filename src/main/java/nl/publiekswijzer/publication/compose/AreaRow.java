// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import nl.publiekswijzer.figure.Figure;

/**
 * A printed row about households.
 *
 * @param kind segment, subsegment, total or municipality
 * @param table rows of one value are one table
 * @param group rows of one value stay together
 * @param heading above the group, or null
 * @param bar of the index; null for a municipality
 */
record AreaRow(
    String kind,
    String table,
    String group,
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
