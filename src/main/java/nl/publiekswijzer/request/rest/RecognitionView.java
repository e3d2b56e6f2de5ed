// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.member.MatchDraw;
import nl.publiekswijzer.member.UnmatchedReason;

/**
 * How the addresses of a member file inside the work area were recognised: house numbers, each
 * once, with random deviations and in tens.
 *
 * @param adressen all of them
 * @param herkend those of which a household was found
 * @param procentHerkend in whole per cents
 */
public record RecognitionView(
    long adressen, long herkend, int procentHerkend, List<Outcome> uitkomsten) {
  /**
   * What became of some.
   *
   * @param adressen absent where there are a few
   * @param enkele whether there are fewer than thirty
   */
  public record Outcome(
      String uitkomst, boolean herkend, Long adressen, Integer procent, boolean enkele) {
    static Outcome of(String word, boolean recognised, MatchDraw drawn, long told) {
      boolean few = told == MatchDraw.FEW;
      return new Outcome(
          word, recognised, few ? null : told, few ? null : drawn.percent(told), few);
    }
  }

  static RecognitionView of(MatchDraw drawn) {
    var outcomes = new ArrayList<Outcome>();
    drawn.matched().forEach((l, n) -> outcomes.add(Outcome.of(word(l), true, drawn, n)));
    drawn.unmatched().forEach((r, n) -> outcomes.add(Outcome.of(word(r), false, drawn, n)));
    return new RecognitionView(
        drawn.houses(), drawn.recognised(), drawn.percent(drawn.recognised()), outcomes);
  }

  private static String word(MatchLevel level) {
    return switch (level) {
      case ADDRESS -> "adres";
      case SPELLING -> "andereSchrijfwijze";
      case HOUSE_NUMBER -> "huisnummer";
      case POSTCODE -> "postcode";
    };
  }

  private static String word(UnmatchedReason reason) {
    return switch (reason) {
      case UNKNOWN_POSTCODE -> "postcodeOnbekend";
      case UNKNOWN_NUMBER -> "huisnummerOnbekend";
      case AMBIGUOUS_ADDITION -> "toevoegingOnduidelijk";
      case CONTRADICTORY_PARTS -> "delenTegenstrijdig";
    };
  }
}
