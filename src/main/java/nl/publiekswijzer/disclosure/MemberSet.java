// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/**
 * What is kept of a member file to draw it and to know it again: no household can be read from it.
 *
 * @param keyId of the key that hashes and draws
 * @param households digest over the sorted keyed hashes of the counted households: what the whole,
 *     segments and subsegments are drawn by (OB-2, rule M1)
 * @param crossed likewise, with the cards and the branch of each
 * @param delivered likewise of the rows inside the work area as they were delivered, whether they
 *     were recognised or not: what is the same file (rule M9)
 * @param sketch of those rows
 * @param addresses sketch of the same rows as addresses that are spelt in one way: near sets (rule
 *     M7)
 * @param rows how many of them there are, each address once
 */
public record MemberSet(
    String keyId,
    String households,
    String crossed,
    String delivered,
    Sketch sketch,
    Sketch addresses,
    int rows) {}
