// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.analysis.Quadrant;
import nl.publiekswijzer.figure.Placed;
import nl.publiekswijzer.figure.QuadrantChart;
import nl.publiekswijzer.publication.MemberFigures;

/** The segments by their share of the members and how well they are reached. */
record Quadrants(Content content, MemberFigures members) {
  static final String QUADRANTS = "kwadranten";
  private static final Words WORDS = Words.of(QUADRANTS);
  private static final int FEW = 3;

  /** Empty when there is no segment to place. */
  Optional<Part> part() {
    var placed = members.segments().stream().filter(l -> l.quadrant() != null).toList();
    var passages = new ArrayList<Passage>();
    String intro = "";
    if (!placed.isEmpty()) {
      var median = Quadrant.median(placed.stream().map(MemberLine::share).toList());
      intro = WORDS.text("inleiding", Dutch.decimal(median));
      var chart =
          new QuadrantChart(
              WORDS.text("grafiek"),
              placed.stream().map(this::placed).toList(),
              median.doubleValue());
      passages.add(Passage.picture(chart.figure(512, 266), source(placed)));
    }
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part(
                "tekst",
                QUADRANTS,
                Map.of("title", WORDS.text("titel"), "intro", intro),
                passages));
  }

  private static String source(List<MemberLine> placed) {
    boolean few = placed.stream().filter(l -> l.quadrant() == Quadrant.CORE).count() < FEW;
    return WORDS.text("bron") + (few ? " " + WORDS.text("weinig") : "");
  }

  private Placed placed(MemberLine line) {
    return new Placed(
        content.label(line.code()),
        content.colour(line.code()),
        line.share().doubleValue(),
        line.index(),
        line.uncertain());
  }
}
