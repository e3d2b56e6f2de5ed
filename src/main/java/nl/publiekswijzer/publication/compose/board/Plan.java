// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.publication.compose.Focus;
import nl.publiekswijzer.segmentation.SegmentPortrait;

/**
 * Whom to win and whom to keep, with an aim that can be measured with the next version: a quarter
 * of the distance to the average, in tens of households.
 */
record Plan(Board board) {
  private static final int QUARTER = 4;
  private static final int TENS = 10;
  private static final int GROUPS = 3;

  /**
   * A segment to win.
   *
   * @param more households with a member; 0 where no aim can be given
   */
  record Aim(SegmentFact fact, long more, BigDecimal from, BigDecimal to) {}

  List<Aim> win() {
    if (board.reach() == null || !board.content().tellsMemberSegments()) {
      return new StandingOut(board)
          .shown().stream().limit(GROUPS).map(f -> new Aim(f, 0, null, null)).toList();
    }
    return advised(Focus.Advice.WIN).stream().map(this::aim).toList();
  }

  List<SegmentFact> keep() {
    return board.reach() == null ? List.of() : advised(Focus.Advice.KEEP);
  }

  private List<SegmentFact> advised(Focus.Advice advice) {
    return new Focus(board.content().members().orElseThrow().segments())
        .advised().stream()
            .filter(a -> a.advice() == advice)
            .map(a -> board.segments().find(a.line().code()))
            .flatMap(Optional::stream)
            .toList();
  }

  /** In tens where that is precise enough. */
  private Aim aim(SegmentFact fact) {
    double quarter = fact.potential() / (double) QUARTER;
    long more =
        quarter >= 2 * TENS ? Math.round(quarter / TENS) * TENS : Math.max(1, Math.round(quarter));
    BigDecimal to = Formulas.printedPenetration(fact.members() + more, fact.households());
    return new Aim(fact, more, fact.reach(), to);
  }

  long more() {
    return win().stream().mapToLong(Aim::more).sum();
  }

  /** The reach of all when every aim is met. */
  BigDecimal reached() {
    return Formulas.printedPenetration(board.members() + more(), board.households());
  }

  List<String> titles() {
    var win = win();
    var keep = keep();
    var words = board.words();
    if (board.reach() == null || !board.content().tellsMemberSegments()) {
      return win.isEmpty()
          ? List.of(words.text("doen.titel.geen"))
          : List.of(Rates.capital(words.text("doen.titel.inwoners", Rates.number(win.size()))));
    }
    var titles = new ArrayList<String>();
    String more = Dutch.whole(more());
    if (!win.isEmpty() && !keep.isEmpty()) {
      titles.add(words.text("doen.titel", groups(win), kept(keep), more));
    } else if (!win.isEmpty()) {
      titles.add(words.text("doen.titel.winnen", groups(win), more));
    } else if (!keep.isEmpty()) {
      titles.add(words.text("doen.titel.houden", kept(keep)));
    } else {
      titles.add(words.text("doen.titel.onzeker"));
    }
    return titles;
  }

  private String groups(List<Aim> win) {
    String groups =
        win.size() == 1
            ? win.get(0).fact().name()
            : board.words().text("mist.groepen", Rates.number(win.size()));
    boolean without =
        win.size() > 1
            && win.stream()
                .allMatch(
                    a -> a.fact().portrait().household().filter(h -> !h.hasChildren()).isPresent());
    return without ? groups + " " + board.words().text("doen.zonder.kinderen") : groups;
  }

  private String kept(List<SegmentFact> keep) {
    boolean families =
        keep.stream()
            .allMatch(
                f ->
                    f.portrait()
                        .household()
                        .filter(SegmentPortrait.Household::hasChildren)
                        .isPresent());
    if (families) {
      return board.words().text("doen.gezinnen");
    }
    return keep.size() == 1
        ? keep.get(0).name()
        : board.words().text("mist.groepen", Rates.number(keep.size()));
  }

  String lead() {
    var words = board.words();
    if (board.reach() == null) {
      return words.text("doen.lead.inwoners");
    }
    if (!board.content().tellsMemberSegments()) {
      return words.text("doen.lead.postcode");
    }
    return win().isEmpty()
        ? words.text("doen.lead.geen")
        : words.text("doen.lead", Dutch.decimal(board.reach()), Dutch.decimal(reached()));
  }

  /** The day before which an aim is to be met: the second first of January from now. */
  String day() {
    int year = board.content().imprint().created().atZone(Dutch.ZONE).getYear() + 2;
    return "1 januari " + year;
  }
}
