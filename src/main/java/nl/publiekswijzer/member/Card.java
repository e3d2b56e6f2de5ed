// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/**
 * What a household is told by beside its address, in small numbers.
 *
 * @param addition see {@link Additions}
 * @param branch see {@link Branches}
 * @param active whether the member was active lately
 */
record Card(int addition, MemberKind kind, int branch, boolean active) {}
