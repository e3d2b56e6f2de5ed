// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.publication.FocusChoice;
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
  private static final int FEWEST = 3;

  /**
   * A segment to win or to keep.
   *
   * @param sentence of the library about it, instead of who they are; empty for none
   * @param more households with a member; 0 where it is to be kept, or no aim can be given
   */
  record Aim(
      SegmentFact fact, boolean keep, String sentence, long more, BigDecimal from, BigDecimal to) {}

  /** First those to win. */
  List<Aim> aims() {
    var chosen = board.content().subject().scope().choices().focus();
    var aims = chosen.isEmpty() ? advised() : chosen(chosen);
    return aims.stream().sorted(Comparator.comparing(Aim::keep)).toList();
  }

  /** By the figures. */
  private List<Aim> advised() {
    if (!withAims()) {
      return standingOut();
    }
    var advised =
        new Focus(board.content().members().orElseThrow().segments())
            .advised().stream()
                .flatMap(
                    a ->
                        board.segments().find(a.line().code()).stream()
                            .map(f -> aim(f, a.advice() == Focus.Advice.KEEP, "")))
                .toList();
    var codes = advised.stream().map(a -> a.fact().code()).toList();
    return Stream.concat(
            advised.stream(),
            standingOut().stream()
                .filter(a -> !codes.contains(a.fact().code()))
                .limit(Math.max(0, FEWEST - advised.size())))
        .toList();
  }

  /** Where few differences are certain: they are here more than elsewhere, without an aim. */
  private List<Aim> standingOut() {
    return new StandingOut(board)
        .shown().stream().map(f -> new Aim(f, false, "", 0, f.reach(), f.reach())).toList();
  }

  /** By the library: kept is what certainly is reached better than the average. */
  private List<Aim> chosen(List<FocusChoice> chosen) {
    return chosen.stream()
        .flatMap(
            choice ->
                board.segments().find(choice.segment()).stream()
                    .map(fact -> aim(fact, isAhead(fact), choice.sentence())))
        .toList();
  }

  private boolean isAhead(SegmentFact fact) {
    return withAims()
        && fact.tellsMembers()
        && fact.reachSure()
        && fact.reach().compareTo(board.reach()) > 0;
  }

  /** Whether it is told of each segment how many are members. */
  boolean withAims() {
    return board.reach() != null && board.content().tellsMemberSegments();
  }

  List<Aim> win() {
    return aims().stream().filter(a -> !a.keep()).toList();
  }

  List<Aim> keep() {
    return aims().stream().filter(Aim::keep).toList();
  }

  /** In tens where that is precise enough; none where the average is not further away. */
  private Aim aim(SegmentFact fact, boolean keep, String sentence) {
    if (keep || !withAims() || fact.potential() == null || fact.potential() == 0) {
      return new Aim(fact, keep, sentence, 0, fact.reach(), fact.reach());
    }
    double quarter = fact.potential() / (double) QUARTER;
    long more =
        quarter >= 2 * TENS ? Math.round(quarter / TENS) * TENS : Math.max(1, Math.round(quarter));
    BigDecimal to = Formulas.printedPenetration(fact.members() + more, fact.households());
    return new Aim(fact, false, sentence, more, fact.reach(), to);
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
    if (withAims()) {
      win = win.stream().filter(a -> a.more() > 0).toList();
    }
    if (!withAims()) {
      return win.isEmpty()
          ? List.of(words.text("doen.titel.geen"))
          : List.of(Rates.capital(words.text("doen.titel.inwoners", Rates.number(win.size()))));
    }
    var titles = new ArrayList<String>();
    String more = Dutch.whole(more());
    if (more() == 0 && keep.isEmpty()) {
      titles.add(words.text("doen.titel.onzeker"));
    } else if (more() == 0) {
      titles.add(words.text("doen.titel.houden", kept(keep)));
    } else if (!win.isEmpty() && !keep.isEmpty()) {
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

  private String kept(List<Aim> keep) {
    boolean families =
        keep.stream()
            .allMatch(
                a ->
                    a.fact()
                        .portrait()
                        .household()
                        .filter(SegmentPortrait.Household::hasChildren)
                        .isPresent());
    if (families) {
      return board.words().text("doen.gezinnen");
    }
    return keep.size() == 1
        ? keep.get(0).fact().name()
        : board.words().text("mist.groepen", Rates.number(keep.size()));
  }

  String lead() {
    var words = board.words();
    if (board.reach() == null) {
      return words.text("doen.lead.inwoners", why());
    }
    if (!board.content().tellsMemberSegments()) {
      return aims().isEmpty()
          ? words.text("doen.lead.geen")
          : words.text("doen.lead.postcode", why());
    }
    return more() == 0
        ? words.text("doen.lead.geen")
        : words.text("doen.lead", Dutch.decimal(board.reach()), Dutch.decimal(reached()));
  }

  /** Why these groups were taken. */
  private String why() {
    if (!board.content().subject().scope().choices().focus().isEmpty()) {
      return board.words().text("doen.groepen.gekozen");
    }
    boolean over = aims().stream().map(Aim::fact).allMatch(SegmentFact::isOver);
    return board.words().text(over ? "doen.groepen.vaker" : "doen.groepen.groot");
  }

  /** What is aimed at, and how far that is; only a beginning where no aim can be given. */
  List<String> words(Aim aim) {
    var words = board.words();
    if (aim.keep()) {
      return List.of(words.text("doen.minstens", String.valueOf(aim.fact().reach().intValue())));
    }
    if (aim.more() == 0) {
      return List.of(words.text("doen.afspraak"));
    }
    String from = Dutch.decimal(aim.from());
    String to = Dutch.decimal(aim.to());
    return List.of(
        words.text("doen.erbij", Dutch.whole(aim.more())),
        words.text("doen.van.naar", from, to, day()));
  }

  /** The day before which an aim is to be met: the second first of January from now. */
  private String day() {
    int year = board.content().imprint().created().atZone(Dutch.ZONE).getYear() + 2;
    return "1 januari " + year;
  }
}
