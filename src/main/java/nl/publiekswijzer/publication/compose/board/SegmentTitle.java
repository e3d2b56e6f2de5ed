// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.List;

/** What a page of a segment concludes, long and short. */
record SegmentTitle(Board board, SegmentFact fact) {

  List<String> titles() {
    String size = size();
    String start = board.words().text("segment.titel", fact.name(), size);
    return List.of(start + reach(), start, fact.name());
  }

  private String size() {
    if (isLargest()) {
      return board.words().text("segment.grootste");
    }
    if (fact.isOver()) {
      return board.words().text("segment.vaker", Rates.often(fact.index()), board.base());
    }
    if (fact.isUnder()) {
      return board.words().text("segment.minder", board.base());
    }
    return fact.index() == null
        ? board.words().text("segment.huishoudens.hier")
        : board.words().text("segment.gelijk", board.base());
  }

  /** For certain, whatever the draw made. */
  private boolean isLargest() {
    var sorted = board.segments().bySize();
    if (sorted.size() < 2 || !sorted.get(0).equals(fact)) {
      return false;
    }
    return sorted.get(0).households() - sorted.get(1).households() >= board.drawError();
  }

  private String reach() {
    if (!fact.tellsMembers() || !fact.reachSure()) {
      return "";
    }
    boolean below = fact.reach().compareTo(board.reach()) < 0;
    return board.words().text(below ? "segment.maar" : "segment.en", Rates.spoken(fact.reach()));
  }
}
