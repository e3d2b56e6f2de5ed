// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;
import java.util.TreeMap;
import nl.publiekswijzer.household.MatchLevel;

/** True numbers of typed house numbers by what became of them; never told, never kept. */
public final class HouseMatches {
  private final List<Match> outcomes;
  private final int[] counts;

  /**
   * @param outcomes recognised ones first
   */
  HouseMatches(List<Match> outcomes, int[] counts) {
    this.outcomes = List.copyOf(outcomes);
    this.counts = counts.clone();
  }

  /** By outcome; also those that did not occur. */
  public int[] counts() {
    return counts.clone();
  }

  /** Of how many outcomes, the first ones, an address is recognised. */
  public int recognised() {
    return (int) outcomes.stream().filter(outcome -> outcome.level() != null).count();
  }

  /**
   * What may be told of them.
   *
   * @param drawn by outcome, rounded to tens
   */
  public MatchDraw told(int[] drawn) {
    var matched = new TreeMap<MatchLevel, Long>();
    var unmatched = new TreeMap<UnmatchedReason, Long>();
    long houses = 0;
    long recognised = 0;
    for (int i = 0; i < drawn.length; i++) {
      var outcome = outcomes.get(i);
      houses += drawn[i];
      if (outcome.level() == null) {
        unmatched.put(outcome.reason(), MatchDraw.told(drawn[i]));
      } else {
        recognised += drawn[i];
        matched.put(outcome.level(), MatchDraw.told(drawn[i]));
      }
    }
    return new MatchDraw(houses, recognised, matched, unmatched);
  }
}
