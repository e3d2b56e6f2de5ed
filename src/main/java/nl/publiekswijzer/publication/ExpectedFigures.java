// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.research.Expectation;

/**
 * What was expected at a library of an edition, beside what was published.
 *
 * @param library its name, as {@code edition} is that of the edition
 * @param largest the largest segments, the largest first; empty where no publication tells
 * @param reach households with a member, of every hundred; null where no publication tells
 * @param guesses one of each colleague, nobody's by name
 * @param named how often each segment was named, the most often named first
 */
public record ExpectedFigures(
    String library,
    String edition,
    List<Largest> largest,
    BigDecimal reach,
    List<Guess> guesses,
    List<Named> named) {
  public ExpectedFigures {
    largest = List.copyOf(largest);
    guesses = List.copyOf(guesses);
    named = List.copyOf(named);
  }

  /**
   * A segment as it was published.
   *
   * @param share of the households, per cent
   */
  public record Largest(String code, String name, BigDecimal share) {}

  /**
   * What one colleague expected.
   *
   * @param right how many of the three segments are among the largest
   * @param points by how much the reach was expected too high; less than nothing where too low,
   *     null where the reach is not told
   */
  public record Guess(List<String> segments, int right, BigDecimal reach, BigDecimal points) {}

  /**
   * A segment that was expected.
   *
   * @param times colleagues who named it
   * @param isLargest whether it is among the largest
   */
  public record Named(String code, String name, int times, boolean isLargest) {}

  /** The three largest of those that are told by themselves. */
  public static List<Largest> largest(PublishedFigures figures) {
    return figures.area().segments().stream()
        .filter(WorkAreaLine::standsAlone)
        .sorted(
            Comparator.comparing(WorkAreaLine::households)
                .reversed()
                .thenComparing(WorkAreaLine::code))
        .limit(Expectation.SEGMENTS)
        .map(line -> new Largest(line.code(), figures.name(line.code()), line.share()))
        .toList();
  }
}
