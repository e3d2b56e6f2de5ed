// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.Quadrant;

/**
 * The segments that the figures advise to aim at: to win, those of the largest potential whose lag
 * is certain, at most three; to keep, the core segments of most members whose lead is certain, at
 * most two. Ties go to the lowest code.
 */
public record Focus(List<MemberLine> segments) {
  private static final int WIN = 3;
  private static final int KEEP = 2;
  private static final int AVERAGE = 100;

  /** What to do with a segment. */
  public enum Advice {
    WIN,
    KEEP
  }

  /** A segment with what to do. */
  public record Advised(MemberLine line, Advice advice) {}

  /** First those to win. */
  public List<Advised> advised() {
    return Stream.concat(
            top(l -> l.index() < AVERAGE && l.potential() > 0, MemberLine::potential, WIN)
                .map(l -> new Advised(l, Advice.WIN)),
            top(
                    l -> l.quadrant() == Quadrant.CORE && l.index() > AVERAGE,
                    MemberLine::members,
                    KEEP)
                .map(l -> new Advised(l, Advice.KEEP)))
        .toList();
  }

  public Optional<Advice> advice(String code) {
    return advised().stream()
        .filter(a -> a.line().code().equals(code))
        .map(Advised::advice)
        .findFirst();
  }

  private Stream<MemberLine> top(
      Predicate<MemberLine> wanted, Function<MemberLine, Long> size, int most) {
    return segments.stream()
        .filter(l -> l.standsAlone() && !l.uncertain() && l.index() != null)
        .filter(wanted)
        .sorted(Comparator.comparing(size).reversed().thenComparing(MemberLine::code))
        .limit(most);
  }
}
