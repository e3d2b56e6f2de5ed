// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Segments by their share of the members (x, per cent) and their member index (y), in four
 * quadrants around the median share and index 100.
 *
 * @param median the share that parts left from right; at the median itself counts as right
 */
public record QuadrantChart(String title, List<Placed> segments, double median) {
  static final double AVERAGE = 100;

  public QuadrantChart {
    segments = List.copyOf(segments);
    if (segments.isEmpty() || !(median >= 0 && median <= 100)) {
      throw new IllegalArgumentException("no quadrants of " + segments + " around " + median);
    }
  }

  /** The four parts of the chart, in reading order. */
  enum Quadrant {
    NICHE("Niche"),
    CORE("Kern"),
    OTHER("Overig"),
    GROWTH("Ontwikkel");

    private final String word;

    Quadrant(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  public Figure figure(double width, double height) {
    Scene scene = new Scene(width, height, new QuadrantField(this, width, height).marks());
    return new Figure(title, alternative(), scene);
  }

  /** In Dutch, which segments lie in which quadrant, with their numbers. */
  public String alternative() {
    Function<Quadrant, String> words = quadrant -> quadrant.word() + ": " + members(quadrant);
    return title
        + ". Spreidingsdiagram van segmenten naar aandeel in de leden (naar rechts hoger) en"
        + " ledenindex (naar boven hoger), in vier vakken rond de mediaan van "
        + percentage(median)
        + " en index 100. "
        + Arrays.stream(Quadrant.values()).map(words).collect(Collectors.joining(". "))
        + ".";
  }

  Quadrant quadrant(Placed segment) {
    boolean right = segment.share() >= median;
    if (segment.index() >= AVERAGE) {
      return right ? Quadrant.CORE : Quadrant.NICHE;
    }
    return right ? Quadrant.GROWTH : Quadrant.OTHER;
  }

  static String percentage(double share) {
    return Dutch.decimal(BigDecimal.valueOf(share).setScale(1, RoundingMode.HALF_UP)) + " %";
  }

  private String members(Quadrant quadrant) {
    List<String> words =
        segments.stream()
            .filter(segment -> quadrant(segment) == quadrant)
            .map(QuadrantChart::words)
            .toList();
    return words.isEmpty() ? "geen" : String.join("; ", words);
  }

  private static String words(Placed segment) {
    String numbers = percentage(segment.share()) + ", index " + Math.round(segment.index());
    return segment.label() + " (" + numbers + (segment.uncertain() ? ", onzeker" : "") + ")";
  }
}
