// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * What is kept of the set of counted member households to know it again: no household can be read
 * from it.
 *
 * @param digest SHA-256 over the sorted keyed hashes of the households, in hexadecimal digits
 * @param households how many there are
 */
public record MemberSet(String digest, Sketch sketch, int households) {}
