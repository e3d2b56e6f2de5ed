// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.ReachCount;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.publication.compose.Summary;

/** Who is no member yet: which groups hold half of them, and what the average would bring. */
record Missing(Board board) {
  private static final int MOST = 4;

  /** Groups that certainly lie below the average, that with most to win first. */
  List<SegmentFact> below() {
    return board.segments().withMembers().stream()
        .filter(f -> f.potential() != null && f.potential() > 0)
        .sorted(Comparator.comparing(SegmentFact::potential).reversed())
        .toList();
  }

  /** Groups above it, the largest first. */
  List<SegmentFact> above() {
    return board.segments().withMembers().stream()
        .filter(f -> f.potential() == null || f.potential() == 0)
        .sorted(Comparator.comparing(SegmentFact::members).reversed())
        .toList();
  }

  /** The fewest groups that together hold half of the households without a member, if few do. */
  List<SegmentFact> half() {
    var sorted =
        below().stream().sorted(Comparator.comparing(SegmentFact::nonMembers).reversed()).toList();
    long without = withoutMember();
    long sum = 0;
    var half = new ArrayList<SegmentFact>();
    for (SegmentFact fact : sorted) {
      half.add(fact);
      sum += fact.nonMembers();
      if (sum >= 0.48 * without) {
        return half.size() <= MOST ? half : List.of();
      }
    }
    return List.of();
  }

  Set<String> meant() {
    return half().stream().map(SegmentFact::code).collect(Collectors.toSet());
  }

  long withoutMember() {
    return board.households() - board.members();
  }

  /** Of all groups below the average together. */
  long potential() {
    return below().stream().mapToLong(SegmentFact::potential).sum();
  }

  /** Whether any difference is more than chance. */
  boolean isSure() {
    return board.segments().withMembers().stream().anyMatch(SegmentFact::reachSure);
  }

  List<String> titles() {
    var titles = new ArrayList<String>();
    if (board.segments().withMembers().isEmpty()) {
      boolean where = board.hasMap() && board.tellsReachOfParts();
      titles.add(
          board
              .words()
              .text(
                  where ? "mist.titel.gebied" : "mist.titel.aantal", Dutch.whole(withoutMember())));
      return titles;
    }
    if (!isSure()) {
      titles.add(board.words().text("mist.titel.onzeker"));
      return titles;
    }
    var half = half();
    var counts = board.districts().byReach().stream().map(District::reach).toList();
    var lowest = ReachCount.lowest(counts);
    if (!half.isEmpty()) {
      String groups =
          half.size() == 1
              ? half.get(0).name()
              : board.words().text("mist.groepen", Rates.number(half.size()));
      if (counts.size() > 2 && lowest.size() <= 2) {
        var names = lowest.stream().map(ReachCount::name).toList();
        titles.add(
            board
                .words()
                .text(
                    lowest.size() == 1 ? "mist.titel.waar" : "mist.titel.waar.meer",
                    Rates.capital(groups),
                    Rates.list(names)));
      }
      titles.add(board.words().text("mist.titel", Rates.capital(groups)));
    }
    titles.add(board.words().text("mist.titel.aantal", Dutch.whole(withoutMember())));
    return titles;
  }

  String lead() {
    var said = new ArrayList<String>();
    said.add(board.words().text("mist.lead.aantal", board.here(), Dutch.whole(withoutMember())));
    var half = half();
    if (half.size() > 1 && isSure()) {
      said.add(
          board
              .words()
              .text(
                  "mist.lead.helft",
                  Rates.number(half.size()),
                  Rates.list(half.stream().map(SegmentFact::name).toList())));
    }
    if (potential() > 0 && isSure()) {
      said.add(board.words().text("mist.lead.potentieel", Dutch.whole(potential())));
    }
    said.addAll(Summary.cautions(board.content()));
    return String.join(" ", said);
  }

  /** The largest set of groups that do not differ by more than chance, named by its number. */
  String chartTitle() {
    var all = board.segments().withMembers();
    if (all.isEmpty()) {
      return board.words().text("mist.grafiek.geen");
    }
    if (!isSure()) {
      return board.words().text("mist.grafiek.onzeker");
    }
    var low =
        all.stream()
            .filter(f -> f.reach().compareTo(board.reach()) < 0)
            .sorted(Comparator.comparing(SegmentFact::reach))
            .toList();
    if (low.size() >= 3) {
      var first = low.get(0).reach();
      var last = low.get(low.size() - 1).reach();
      boolean near = last.subtract(first).doubleValue() <= 0.1 * board.reach().doubleValue();
      if (near) {
        return Rates.capital(
            board
                .words()
                .text(
                    "mist.grafiek.rond",
                    Rates.number(low.size()),
                    String.valueOf(Math.round((first.doubleValue() + last.doubleValue()) / 2))));
      }
      return Rates.capital(
          board
              .words()
              .text(
                  "mist.grafiek.tussen",
                  Rates.number(low.size()),
                  Dutch.decimal(first),
                  Dutch.decimal(last)));
    }
    return board.words().text("mist.grafiek", Dutch.decimal(board.reach()));
  }
}
