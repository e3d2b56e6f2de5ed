// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.Comparator;
import java.util.List;
import nl.publiekswijzer.analysis.Formulas;

/** The one sentence that a reader takes along. */
record KeySentence(Board board) {
  private static final int GROUPS = 3;

  String text() {
    if (board.reach() != null) {
      return reached();
    }
    return board.withMembers() ? board.words().text("kern.geen") : inhabitants();
  }

  private String reached() {
    var groups = new HouseGroups(board).groups();
    String all = Rates.capital(Rates.spoken(board.reach()));
    String selection = board.content().selection().name();
    if (!selection.isEmpty()) {
      return board.words().text("kern.keuze", all, selection);
    }
    if (groups.size() < GROUPS) {
      return board.words().text("kern.alle", all)
          + (board.content().tellsMemberSegments() ? " " + board.words().text("kern.gelijk") : "");
    }
    return board
        .words()
        .text(
            "kern.groepen",
            all,
            groups.get(1).inSentence(),
            Rates.spoken(groups.get(1).reach()),
            groups.get(2).inSentence(),
            Rates.spoken(groups.get(2).reach()));
  }

  /** Who lives here, without members: the largest groups together. */
  private String inhabitants() {
    var largest = board.segments().bySize().stream().limit(GROUPS).toList();
    if (largest.isEmpty()) {
      return board.words().text("kern.verborgen");
    }
    long together = largest.stream().mapToLong(SegmentFact::households).sum();
    var share = Formulas.share(together, board.households()).orElseThrow();
    return board
        .words()
        .text(
            "kern.inwoners",
            String.valueOf(Formulas.printed(share, 0)),
            Rates.list(names(largest)));
  }

  private static List<String> names(List<SegmentFact> facts) {
    return facts.stream()
        .sorted(Comparator.comparing(SegmentFact::households).reversed())
        .map(SegmentFact::name)
        .toList();
  }
}
