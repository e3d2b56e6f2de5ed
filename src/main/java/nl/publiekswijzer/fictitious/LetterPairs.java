// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

/**
 * The letters behind four digits: as many pairs as there are streets, drawn at random and given in
 * ascending order; SA, SD and SS are in use nowhere and are left out.
 */
final class LetterPairs {
  private static final int LETTERS = 26;

  /** Number of pairs there are. */
  static final int COUNT = LETTERS * LETTERS - 3;

  private final RandomStream random;
  private int pair = -1;
  private int untried = COUNT;
  private int wanted;

  LetterPairs(int wanted, RandomStream random) {
    if (wanted > COUNT) {
      throw new IllegalArgumentException(wanted + " pairs of letters are more than there are");
    }
    this.wanted = wanted;
    this.random = random;
  }

  /** Goes on to the next pair drawn. */
  void next() {
    boolean drawn = false;
    while (!drawn) {
      do {
        pair++;
      } while (forbidden());
      drawn = random.below(untried--) < wanted;
    }
    wanted--;
  }

  char first() {
    return (char) ('A' + pair / LETTERS);
  }

  char second() {
    return (char) ('A' + pair % LETTERS);
  }

  private boolean forbidden() {
    return first() == 'S' && (second() == 'A' || second() == 'D' || second() == 'S');
  }
}
