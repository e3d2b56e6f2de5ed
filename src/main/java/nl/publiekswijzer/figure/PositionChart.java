// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Subsegments as circles by age and welfare, their area by households; one segment may stand out
 * from the others, which then lie pale and without labels in the background.
 *
 * @param highlighted the letter that the codes of the segment standing out begin with
 */
public record PositionChart(
    String title, List<Bubble> bubbles, List<LegendEntry> legend, Optional<String> highlighted) {
  private static final int NAMED = 5;

  public PositionChart {
    bubbles = List.copyOf(bubbles);
    legend = List.copyOf(legend);
    if (bubbles.isEmpty()) {
      throw new IllegalArgumentException("a position chart needs a subsegment: " + title);
    }
  }

  public PositionChart(String title, List<Bubble> bubbles, List<LegendEntry> legend) {
    this(title, bubbles, legend, Optional.empty());
  }

  /** The same with one segment in colour and all others pale. */
  public PositionChart highlighting(String segment) {
    return new PositionChart(title, bubbles, legend, Optional.of(segment));
  }

  /** The chart on a sheet of so many points, with its legend below. */
  public Figure figure(double width, double height) {
    Scene scene = new Scene(width, height, new PositionField(this, width, height).marks());
    return new Figure(title, alternative(), scene);
  }

  /** The circles of the same figure, in the order of their codes. */
  public List<Spot> spots(double width, double height) {
    PositionField field = new PositionField(this, width, height);
    return drawn().stream()
        .filter(this::standsOut)
        .sorted(Comparator.comparing(Bubble::code))
        .map(bubble -> field.spot(bubble, words(bubble)))
        .toList();
  }

  /** In Dutch what stands out: the largest subsegments, where they lie, and which are not shown. */
  public String alternative() {
    return title
        + ". Spreidingsdiagram van subsegmenten naar leeftijd (links jong, rechts ouder) en"
        + " welstand (onder laag, boven hoog); hoe groter de cirkel, hoe meer huishoudens. "
        + largest()
        + hidden()
        + "Alle aantallen staan in de tabel.";
  }

  boolean standsOut(Bubble bubble) {
    return highlighted.map(bubble.code()::startsWith).orElse(true);
  }

  /** The subsegments that are drawn, in the order they are drawn in. */
  List<Bubble> drawn() {
    return bubbles.stream()
        .filter(Bubble::shown)
        .sorted(
            Comparator.comparing(this::standsOut)
                .thenComparing(Bubble::households, Comparator.reverseOrder())
                .thenComparing(Bubble::code))
        .toList();
  }

  private String largest() {
    List<Bubble> named = drawn().stream().filter(this::standsOut).limit(NAMED).toList();
    if (named.isEmpty()) {
      return "Er is geen subsegment met huishoudens om te tonen. ";
    }
    return highlighted.map(segment -> "Uitgelicht is segment " + segment + ". ").orElse("")
        + named.stream()
            .map(PositionChart::words)
            .collect(Collectors.joining("; ", "De grootste cirkels: ", ". "));
  }

  private String hidden() {
    List<String> codes =
        bubbles.stream()
            .filter(bubble -> standsOut(bubble) && !bubble.shown())
            .map(Bubble::code)
            .toList();
    return codes.isEmpty()
        ? ""
        : "Niet getoond, want zonder huishoudens of met te weinig: "
            + String.join(", ", codes)
            + ". ";
  }

  private static String words(Bubble bubble) {
    String unit = bubble.households() == 1 ? " huishouden (" : " huishoudens (";
    String count = Dutch.count(bubble.households()) + unit;
    return bubble.code() + " " + bubble.name() + ", " + count + bubble.position() + ")";
  }
}
