// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.publication.compose.Dutch;
import nl.publiekswijzer.segmentation.SegmentPortrait.Household;

/**
 * What kind of place it is: the phase of life that stands out most from the base, or else the
 * largest segments.
 */
record Profile(Board board) {
  private static final BigDecimal LEAST_INDEX = new BigDecimal("1.10");
  private static final int LEAST_SHARE = 10;
  private static final int NAMED = 3;

  /** A phase of life with its segments. */
  private record Phase(String key, List<SegmentFact> segments, BigDecimal here, BigDecimal base) {
    BigDecimal more() {
      return here.subtract(base);
    }

    boolean standsOut() {
      return here.compareTo(BigDecimal.valueOf(LEAST_SHARE)) >= 0
          && here.compareTo(base.multiply(LEAST_INDEX)) >= 0;
    }
  }

  String title() {
    if (board.segments().alone().isEmpty()) {
      return KeySentence.untold(board, "rang.titel.verborgen");
    }
    return phase().map(this::title).orElseGet(this::largest);
  }

  /** Codes of the segments that the title is about. */
  Set<String> meant() {
    return phase().map(Phase::segments).orElseGet(this::tied).stream()
        .map(SegmentFact::code)
        .collect(Collectors.toSet());
  }

  private String title(Phase phase) {
    return board
        .words()
        .text(
            "rang.titel." + phase.key(),
            phase.key().equals("tot35") || phase.key().equals("gezin")
                ? board.hereFirst()
                : board.here(),
            whole(phase.here()),
            board.base(),
            whole(phase.base()));
  }

  private static String whole(BigDecimal share) {
    return share.setScale(0, java.math.RoundingMode.HALF_UP).toPlainString();
  }

  private Optional<Phase> phase() {
    if (board.content().area().isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<SegmentFact>> byKey =
        board.segments().alone().stream()
            .filter(f -> f.baseShare() != null && f.portrait().household().isPresent())
            .collect(Collectors.groupingBy(this::key));
    return byKey.entrySet().stream()
        .map(e -> phase(e.getKey(), e.getValue()))
        .filter(Phase::standsOut)
        .max(Comparator.comparing(Phase::more));
  }

  /** Families are one phase, whatever their age; others go by age. */
  private String key(SegmentFact fact) {
    Household household = fact.portrait().household().orElseThrow();
    if (household.hasChildren()) {
      return "gezin";
    }
    return fact.portrait().phase().map(p -> p.word()).orElse("anders");
  }

  private Phase phase(String key, List<SegmentFact> facts) {
    long households = facts.stream().mapToLong(SegmentFact::households).sum();
    BigDecimal here =
        Formulas.share(households, board.households())
            .map(s -> Formulas.printed(s, 1))
            .orElse(BigDecimal.ZERO);
    BigDecimal base =
        facts.stream().map(SegmentFact::baseShare).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Phase(key, facts, here, base);
  }

  private String largest() {
    var tied = tied();
    var names = tied.stream().map(SegmentFact::name).toList();
    if (tied.size() == 1) {
      return board
          .words()
          .text("rang.titel.grootste", names.get(0), Dutch.decimal(tied.get(0).share()));
    }
    return tied.size() <= NAMED
        ? board.words().text("rang.titel.samen", Rates.list(names))
        : Rates.capital(board.words().text("rang.titel.gelijk", Rates.number(tied.size())));
  }

  /** The largest segment, with all of which the draw may hide that they are as large. */
  private List<SegmentFact> tied() {
    var sorted = board.segments().bySize();
    return sorted.stream()
        .filter(f -> sorted.get(0).households() - f.households() < board.drawError())
        .toList();
  }
}
