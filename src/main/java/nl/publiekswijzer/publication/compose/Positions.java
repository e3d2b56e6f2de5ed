// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.figure.Bubble;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.LegendEntry;
import nl.publiekswijzer.figure.PositionChart;
import nl.publiekswijzer.publication.CatalogueEntry;

/** The subsegments by age and welfare, and those that stand out. */
record Positions(Content content) {
  static final String POSITIONS = "positie";
  static final String EXTREMES = "opvallen";
  private static final Words WORDS = Words.of(POSITIONS);
  private static final int TOP = 10;
  private static final int LEAST = 5;

  Part chart() {
    String key =
        content.area().isPresent()
            ? "inleiding"
            : content.tellsMemberSubsegments() ? "inleiding.leden" : "inleiding.editie";
    var subject = content.subject();
    String source =
        WORDS.text(
            "bron", subject.segmentation(), subject.edition(), Dutch.date(subject.referenceDate()));
    return new Part(
        "tekst",
        POSITIONS,
        Map.of(
            "title", WORDS.text("titel"),
            "conclusion", new Conclusions(content).positions().orElse(WORDS.text("titel")),
            "intro", WORDS.text(key)),
        List.of(Passage.picture(all(512, 539, content.legend(s -> true)), source)));
  }

  /** All subsegments, with or without what their colours mean. */
  Figure all(double width, double height, List<LegendEntry> legend) {
    return chart(legend).figure(width, height);
  }

  /** All subsegments; those of a segment that stands out before the others. */
  PositionChart chart(List<LegendEntry> legend) {
    var chart = new PositionChart(WORDS.text("grafiek"), bubbles(), legend);
    return content.chosen().isEmpty() ? chart : chart.highlighting(content.chosen());
  }

  /** Where one segment lies, small; empty where it has no households to show. */
  Figure of(CatalogueEntry segment, double width, double height) {
    String title = WORDS.text("segment", segment.name());
    return new PositionChart(title, bubbles(), List.of())
        .highlighting(segment.code())
        .figure(width, height);
  }

  private List<Bubble> bubbles() {
    var households = households();
    return content.figures().catalogue().stream()
        .filter(e -> e.parent() != null)
        .map(
            e ->
                new Bubble(
                    e.code(),
                    e.name(),
                    content.colour(e.parent()),
                    e.age(),
                    e.welfare(),
                    households.getOrDefault(e.code(), 0L)))
        .toList();
  }

  /** Of the work area, or of the members, or of the whole edition: what the document is about. */
  Map<String, Long> households() {
    var households = new HashMap<String, Long>();
    if (content.area().isPresent()) {
      content.area().get().subsegments().stream()
          .filter(l -> l.standsAlone())
          .forEach(l -> households.put(l.code(), l.households()));
    } else if (content.tellsMemberSubsegments()) {
      content.members().get().subsegments().stream()
          .filter(l -> l.standsAlone())
          .forEach(l -> households.put(l.code(), l.members()));
    } else {
      content.figures().catalogue().forEach(e -> households.put(e.code(), e.base()));
    }
    return households;
  }

  /** The largest, and those that stand out most; empty without figures of the work area. */
  Optional<Part> extremes() {
    return content
        .area()
        .filter(area -> !lines().isEmpty())
        .map(
            area ->
                new Part(
                    "tekst",
                    EXTREMES,
                    Map.of(
                        "title", WORDS.text("opvallen.titel"),
                        "intro", WORDS.text("opvallen.inleiding")),
                    passages(area.households())));
  }

  private List<Passage> passages(long all) {
    var largest = top(TOP, lines(), Comparator.comparing(WorkAreaLine::households).reversed());
    long together = largest.stream().mapToLong(WorkAreaLine::households).sum();
    String share =
        Formulas.share(together, all).map(s -> Dutch.decimal(Formulas.printed(s, 1))).orElse("");
    var passages = new ArrayList<Passage>(list("grootste", largest, share));
    passages.addAll(list("veel", over()));
    passages.addAll(list("weinig", under()));
    return passages;
  }

  private List<WorkAreaLine> over() {
    return top(
        TOP,
        lines().stream()
            .filter(l -> l.band() == Band.OVER)
            .filter(l -> l.share().compareTo(BigDecimal.ONE) >= 0)
            .toList(),
        Comparator.comparing(WorkAreaLine::index).reversed());
  }

  private List<WorkAreaLine> under() {
    return top(
        LEAST,
        lines().stream()
            .filter(l -> l.band() == Band.UNDER)
            .filter(l -> l.baseShare().compareTo(BigDecimal.ONE) >= 0)
            .toList(),
        Comparator.comparing(WorkAreaLine::index));
  }

  private List<WorkAreaLine> lines() {
    return content.area().stream()
        .flatMap(a -> a.subsegments().stream())
        .filter(l -> l.standsAlone() && l.households() > 0)
        .toList();
  }

  private static List<WorkAreaLine> top(
      int most, List<WorkAreaLine> lines, Comparator<WorkAreaLine> order) {
    return lines.stream().sorted(order.thenComparing(WorkAreaLine::code)).limit(most).toList();
  }

  private List<Passage> list(String key, List<WorkAreaLine> lines, Object... values) {
    var passages = new ArrayList<>(WORDS.against(content).section(key, values));
    if (lines.isEmpty()) {
      passages.add(Passage.item(WORDS.text("geen")));
    }
    lines.forEach(l -> passages.add(Passage.item(line(l))));
    return passages;
  }

  private String line(WorkAreaLine line) {
    return WORDS
        .against(content)
        .text(
            "regel",
            content.label(line.code()),
            Dutch.decimal(line.share()),
            Dutch.decimal(line.baseShare()),
            Dutch.whole(line.index()));
  }
}
