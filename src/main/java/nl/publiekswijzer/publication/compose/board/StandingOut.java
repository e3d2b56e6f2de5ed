// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * The groups that live here far more often than elsewhere: an index of 110 or more for certain, and
 * at least 5 per cent of the households; of these the three with most households above what the
 * base makes one expect. Where there are none, the three largest.
 */
record StandingOut(Board board) {
  private static final BigDecimal LEAST_SHARE = BigDecimal.valueOf(5);
  private static final int MOST = 3;
  private static final int FAR = 140;

  List<SegmentFact> over() {
    return board.segments().alone().stream()
        .filter(SegmentFact::isOver)
        .filter(f -> f.share().compareTo(LEAST_SHARE) >= 0)
        .sorted(Comparator.comparingDouble(SegmentFact::aboveExpected).reversed())
        .limit(MOST)
        .toList();
  }

  /** On cards: those that stand out, or else the largest. */
  List<SegmentFact> shown() {
    var over = over();
    return over.isEmpty() ? board.segments().bySize().stream().limit(MOST).toList() : over;
  }

  /** The title of their page, long and short. */
  List<String> titles() {
    var over = over();
    if (board.segments().alone().isEmpty()) {
      return List.of(board.words().text("waar.titel.verborgen"));
    }
    if (over.isEmpty()) {
      return List.of(
          board.words().text("waar.titel.gelijk", board.here(), board.base()),
          board.words().text("waar.titel.gelijk.kort"));
    }
    boolean far = over.stream().allMatch(f -> f.index() >= FAR);
    String often = board.words().text(far ? "waar.veel.vaker" : "waar.vaker");
    String share = WherePage.together(board, over);
    if (over.size() == 1) {
      return List.of(
          board.words().text("waar.titel.een", over.get(0).name(), often, share),
          board.words().text("waar.titel.een.kort", over.get(0).name(), often));
    }
    return List.of(
        Rates.capital(board.words().text("waar.titel", Rates.number(over.size()), often, share)));
  }
}
