// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.ReachCount;
import nl.publiekswijzer.publication.compose.Dutch;

/** Where the reach is highest and lowest, if that is no chance; long and short. */
record ReachTitle(Board board) {
  private static final int NAMED = 2;

  List<String> titles() {
    var counts = board.districts().byReach().stream().map(District::reach).toList();
    var titles = new ArrayList<String>();
    var high = few(ReachCount.highest(counts), counts.size());
    var low = few(ReachCount.lowest(counts), counts.size());
    if (!high.isEmpty() && !low.isEmpty()) {
      titles.add(
          board
              .words()
              .text(
                  high.size() > 1 ? "gebied.titel.hoog.meer" : "gebied.titel.hoog",
                  names(high),
                  names(low),
                  reach(high),
                  reach(low)));
    }
    if (!low.isEmpty()) {
      titles.add(board.words().text("mist.kaart.laagst", names(low)));
    }
    if (!high.isEmpty()) {
      titles.add(board.words().text("mist.kaart.hoogst", names(high)));
    }
    titles.add(board.words().text("gebied.titel.bereik", board.here()));
    return titles;
  }

  private static List<ReachCount> few(List<ReachCount> tied, int all) {
    return all < 3 || tied.size() > NAMED || tied.size() * 3 > all ? List.of() : tied;
  }

  private static String names(List<ReachCount> some) {
    return Rates.list(some.stream().map(ReachCount::name).sorted().toList());
  }

  private static String reach(List<ReachCount> some) {
    return Dutch.decimal(
        Formulas.printedPenetration(
            some.stream().mapToLong(ReachCount::members).sum(),
            some.stream().mapToLong(ReachCount::households).sum()));
  }
}
