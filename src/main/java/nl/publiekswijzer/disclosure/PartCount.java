// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * A municipality or block of a work area with its members.
 *
 * @param name fixed, whatever the area: the code of the municipality or the name of the block
 * @param members true count of its member households
 * @param households in the base table, more than which are never told
 */
public record PartCount(String name, int members, int households) {}
