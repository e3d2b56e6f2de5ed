// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/**
 * A word by which a library calls a kind of card.
 *
 * @param word as typed first; empty for all words of a few rows together
 * @param rows that have it
 * @param kind what it is taken for; null when that has to be asked
 */
public record KindWord(String word, long rows, MemberKind kind) {
  public boolean isAsked() {
    return kind == null;
  }
}
