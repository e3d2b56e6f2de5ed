// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The groups that live here far more often than elsewhere: an index of 110 or more for certain, and
 * at least 5 per cent of the households; of these the three with most households above what the
 * base makes one expect.
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

  /** On cards: those that stand out, and the largest of the others up to three. */
  List<SegmentFact> shown() {
    var over = over();
    return Stream.concat(
            over.stream(), board.segments().bySize().stream().filter(f -> !over.contains(f)))
        .limit(MOST)
        .toList();
  }

  /** The title of their page, long and short. */
  List<String> titles() {
    var over = over();
    if (board.segments().alone().isEmpty()) {
      return List.of(board.words().text("waar.titel.verborgen"));
    }
    if (board.content().area().isEmpty()) {
      var shown = shown();
      return List.of(
          Rates.capital(
              board
                  .words()
                  .text(
                      "waar.titel.grootste",
                      Rates.number(shown.size()),
                      WherePage.together(board, shown))));
    }
    if (over.isEmpty()) {
      return List.of(
          board.words().text("waar.titel.gelijk", board.hereFirst(), board.base()),
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
