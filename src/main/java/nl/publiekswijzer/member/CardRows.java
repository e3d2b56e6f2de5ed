// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.Arrays;

/** The cards of member households, row by row: ten bytes each, and nothing else of the row. */
final class CardRows {
  private static final int FIRST_SIZE = 1 << 10;
  private static final int KIND_BITS = 3;
  private static final int ACTIVE = 4;
  private static final int CARD_BITS = 16;

  private long[] households = new long[FIRST_SIZE];
  private short[] cards = new short[FIRST_SIZE];
  private int size;

  /**
   * @param household with the number of its addition as its last {@link Additions#BITS}
   */
  void add(long household, Card card) {
    if (size == households.length) {
      households = Arrays.copyOf(households, 2 * size);
      cards = Arrays.copyOf(cards, 2 * size);
    }
    households[size] = household;
    int active = card.active() ? ACTIVE : 0;
    cards[size++] = (short) (card.branch() << KIND_BITS | active | kind(card.kind()));
  }

  private static int kind(MemberKind kind) {
    return switch (kind) {
      case YOUTH -> 1;
      case ADULT -> 2;
      case EXCLUDED, OTHER -> 0;
    };
  }

  /** Every household once, in the order of their numbers. */
  long[] households() {
    return distinct();
  }

  /** Takes a household with its kinds of card and branch as one code, see {@link Crossed}. */
  interface Visitor {
    void visit(long household, int crossed);
  }

  /** Visits every household once, in the order of their numbers. */
  void visit(Crossed crossed, Visitor visitor) {
    long[] distinct = distinct();
    long[] rows = new long[size];
    for (int i = 0; i < size; i++) {
      long ordinal = Arrays.binarySearch(distinct, households[i]);
      rows[i] = ordinal << CARD_BITS | cards[i];
    }
    Arrays.sort(rows);
    for (int from = 0; from < size; ) {
      int until = from;
      int kinds = 0;
      while (until < size && rows[until] >>> CARD_BITS == rows[from] >>> CARD_BITS) {
        kinds |= (int) rows[until++] & (1 << KIND_BITS) - 1;
      }
      long household = distinct[(int) (rows[from] >>> CARD_BITS)];
      int branch = branch(crossed, household >>> Additions.BITS, rows, from, until);
      visitor.visit(household, crossed.code(kinds & 3, (kinds & ACTIVE) != 0, branch));
      from = until;
    }
  }

  private long[] distinct() {
    long[] sorted = Arrays.copyOf(households, size);
    Arrays.sort(sorted);
    return Longs.distinct(sorted);
  }

  /** The branch of most rows; rows without one do not count. */
  private static int branch(Crossed crossed, long place, long[] rows, int from, int until) {
    int best = 0;
    int most = 0;
    for (int first = from; first < until; ) {
      int branch = branch(rows[first]);
      int next = first;
      while (next < until && branch(rows[next]) == branch) {
        next++;
      }
      boolean tie = next - first == most && branch > 0;
      if (branch > 0 && next - first > most || tie && crossed.prefers(place, branch, best)) {
        best = branch;
        most = next - first;
      }
      first = next;
    }
    return best;
  }

  private static int branch(long row) {
    return (int) (row & (1 << CARD_BITS) - 1) >>> KIND_BITS;
  }
}
