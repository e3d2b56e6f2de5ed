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
      return board.words().text("kern.alle", all) + near();
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

  /** That no group is far above the average, where groups are told. */
  private String near() {
    var told = board.segments().withMembers();
    if (told.size() < 2) {
      return "";
    }
    boolean sure = told.stream().anyMatch(SegmentFact::reachSure);
    return " " + board.words().text(sure ? "kern.dichtbij" : "kern.gelijk");
  }

  /** Who lives here, without members: the largest groups together. */
  private String inhabitants() {
    var largest = board.segments().bySize().stream().limit(GROUPS).toList();
    if (largest.isEmpty()) {
      return untold(board, "kern.verborgen");
    }
    long together = largest.stream().mapToLong(SegmentFact::households).sum();
    var share = Formulas.share(together, board.households()).orElseThrow();
    return board
        .words()
        .text(
            "kern.inwoners",
            String.valueOf(Formulas.printed(share, 0)),
            largest.size() == 1 ? "één groep" : Rates.number(largest.size()) + " groepen",
            Rates.list(names(largest)));
  }

  /** What is said instead of figures by group: which one holds nearly all, or some other words. */
  static String untold(Board board, String otherwise) {
    return board
        .segments()
        .dominating()
        .map(f -> board.words().text("overheerst", f.name()))
        .orElseGet(() -> board.words().text(isAsked(board) ? otherwise : otherwise + ".leden"));
  }

  /** Why there are no figures by group. */
  static String reason(Board board, String otherwise) {
    if (!isAsked(board)) {
      return board.words().text("groepen.niet.gevraagd");
    }
    boolean dominated = board.segments().dominating().isPresent();
    return board.words().text(dominated ? "overheerst.waarom" : otherwise);
  }

  /** Members by postcode alone tell nothing of groups. */
  private static boolean isAsked(Board board) {
    return !board.segments().all().isEmpty();
  }

  private static List<String> names(List<SegmentFact> facts) {
    return facts.stream()
        .sorted(Comparator.comparing(SegmentFact::households).reversed())
        .map(SegmentFact::name)
        .toList();
  }
}
