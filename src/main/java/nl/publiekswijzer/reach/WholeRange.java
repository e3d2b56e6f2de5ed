// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many different people one component connects, with what is told of its parts, at several
 * libraries together.
 *
 * <p>At one library: its number; where the library tells numbers of parts only, at least the
 * largest of them and at most their sum. Over libraries: at most the sum, at least the sum too
 * where nobody is counted twice, otherwise the largest of one library.
 *
 * @param lower so many there are at least
 * @param upper so many there are at most
 */
record WholeRange(long lower, long upper) {
  private static final WholeRange NOTHING = new WholeRange(0, 0);

  /**
   * @param parts codes of the parts of the component
   * @param told numbers of libraries, also of other components
   */
  static WholeRange of(
      ReachComponent whole, Collection<String> parts, Collection<ToldNumber> told) {
    Map<String, List<ToldNumber>> byLibrary =
        told.stream().collect(Collectors.groupingBy(ToldNumber::library));
    return byLibrary.values().stream()
        .map(own -> atOne(whole.code(), parts, own))
        .reduce(NOTHING, (sum, next) -> sum.with(next, whole.disjoint()));
  }

  /** By the statistic, which adds up all libraries; the libraries themselves may tell more. */
  WholeRange within(NationalFigure figure, boolean disjoint) {
    return new WholeRange(
        disjoint ? figure.number() : Math.min(lower, figure.number()), figure.number());
  }

  private static WholeRange atOne(String whole, Collection<String> parts, List<ToldNumber> own) {
    var told = own.stream().filter(n -> n.component().equals(whole)).findFirst();
    if (told.isPresent()) {
      return new WholeRange(told.get().number(), told.get().number());
    }
    var ofParts = own.stream().filter(n -> parts.contains(n.component())).toList();
    return new WholeRange(
        ofParts.stream().mapToLong(ToldNumber::number).max().orElse(0),
        ofParts.stream().mapToLong(ToldNumber::number).sum());
  }

  private WholeRange with(WholeRange other, boolean disjoint) {
    return new WholeRange(
        disjoint ? lower + other.lower : Math.max(lower, other.lower), upper + other.upper);
  }
}
