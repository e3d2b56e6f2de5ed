// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

/**
 * A printed count.
 *
 * @param table heading of the table it stands in
 * @param note under the heading of the table, or null
 * @param level 0 for a count, 1 for a part of the count above it
 */
record CountLine(String table, String note, String head, int level, String label, String count) {}
