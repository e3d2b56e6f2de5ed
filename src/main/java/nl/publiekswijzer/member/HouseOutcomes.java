// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.household.AddressKey;

/**
 * What became of the typed house numbers of a member file inside the work area. Each counts once,
 * divided over the outcomes of the additions typed there: were it rows that count, one address
 * typed many times would outweigh any noise (OB-2, rule R2).
 */
final class HouseOutcomes {
  private static final int OUTCOME_BITS = 3;
  private static final int NUMBER_BITS = 17;

  /** A house number, so finely divided that a sum over a file stays exact. */
  private static final long WHOLE = 1L << 20;

  private final List<Match> outcomes;
  private final Longs typed = new Longs();

  /**
   * @param outcomes all that there can be, recognised ones first
   */
  HouseOutcomes(List<Match> outcomes) {
    this.outcomes = outcomes;
  }

  void add(AddressKey address, int addition, Match match) {
    Match outcome = match.equals(Match.UNKNOWN_POSTCODE) ? Match.UNKNOWN_NUMBER : match;
    long house = (long) address.postcode() << NUMBER_BITS | address.number();
    typed.add((house << Additions.BITS | addition) << OUTCOME_BITS | outcomes.indexOf(outcome));
  }

  HouseMatches matches() {
    long[] rows = typed.distinct();
    long[] sums = new long[outcomes.size()];
    int houses = 0;
    for (int from = 0; from < rows.length; houses++) {
      int until = from;
      while (until < rows.length && house(rows[until]) == house(rows[from])) {
        until++;
      }
      divide(rows, from, until, sums);
      from = until;
    }
    return new HouseMatches(outcomes, whole(sums, houses));
  }

  private static long house(long row) {
    return row >>> OUTCOME_BITS + Additions.BITS;
  }

  /** What cannot be divided evenly goes to the first outcome. */
  private static void divide(long[] rows, int from, int until, long[] sums) {
    long share = WHOLE / (until - from);
    int first = sums.length;
    for (int i = from; i < until; i++) {
      sums[outcome(rows[i])] += share;
      first = Math.min(first, outcome(rows[i]));
    }
    sums[first] += WHOLE - share * (until - from);
  }

  private static int outcome(long row) {
    return (int) row & (1 << OUTCOME_BITS) - 1;
  }

  /** Rounded down, and what is left goes to the largest remainders, of equals to the first. */
  private static int[] whole(long[] sums, int houses) {
    int[] whole = Arrays.stream(sums).mapToInt(sum -> (int) (sum / WHOLE)).toArray();
    int left = houses - IntStream.of(whole).sum();
    IntStream.range(0, sums.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> sums[i] % WHOLE).reversed())
        .limit(left)
        .forEach(i -> whole[i]++);
    return whole;
  }
}
