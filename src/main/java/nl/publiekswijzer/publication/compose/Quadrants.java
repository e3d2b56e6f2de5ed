// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.Quadrant;
import nl.publiekswijzer.figure.Figure;
import nl.publiekswijzer.figure.Placed;
import nl.publiekswijzer.figure.QuadrantChart;
import nl.publiekswijzer.publication.MemberFigures;

/** The segments by their share of the members and how well they are reached. */
record Quadrants(Content content, MemberFigures members) {
  static final String QUADRANTS = "kwadranten";
  private static final Words WORDS = Words.of(QUADRANTS);
  private static final int FEW = 3;
  private static final double WIDTH = 512;
  private static final double HEIGHT = 300;

  /** Empty when there is no segment to place. */
  Optional<Part> part() {
    if (placed().isEmpty()) {
      return Optional.empty();
    }
    String intro = WORDS.text("inleiding", Dutch.decimal(median()));
    return Optional.of(
        new Part(
            "tekst",
            QUADRANTS,
            Map.of(
                "title", WORDS.text("titel"),
                "conclusion", new Conclusions(content).quadrants(members),
                "intro", intro),
            List.of(Passage.picture(figure(HEIGHT), source(placed())))));
  }

  /** The chart over the width of a page, so high. */
  Figure figure(double height) {
    return new QuadrantChart(
            WORDS.text("grafiek"),
            placed().stream().map(this::placed).toList(),
            median().doubleValue())
        .figure(WIDTH, height);
  }

  private List<MemberLine> placed() {
    return members.segments().stream().filter(l -> l.quadrant() != null).toList();
  }

  private BigDecimal median() {
    return Quadrant.median(placed().stream().map(MemberLine::share).toList());
  }

  private static String source(List<MemberLine> placed) {
    boolean few = placed.stream().filter(l -> l.quadrant() == Quadrant.CORE).count() < FEW;
    return WORDS.text("bron") + (few ? " " + WORDS.text("weinig") : "");
  }

  private Placed placed(MemberLine line) {
    return new Placed(
        line.code(),
        content.figures().name(line.code()),
        content.colour(line.code()),
        line.share().doubleValue(),
        line.index(),
        line.uncertain());
  }
}
